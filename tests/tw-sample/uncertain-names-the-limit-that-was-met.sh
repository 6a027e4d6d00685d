# Where fewer posts are drawn than were asked for, what is said is the limit
# that the others met: near copies, one author, or that there are no more.
posts() { # how many texts differ, how many authors there are
	awk -v texts=$1 -v authors=$2 'BEGIN {
		for (i = 0; i < 60; i++) {
			k = i % texts
			printf "{\"id\":\"%d\",\"platform\":\"x\",\"author\":{\"id\":\"%d\"},\"text\":\"qa%c%c rb%c%c sc%c%c td%c%c\",\"tone\":[],\"tone_p\":{\"a\":0.%d}}\n", i, i % authors,
			    97 + k % 26, 97 + k / 26, 97 + k % 26, 97 + k / 26, 97 + k % 26, 97 + k / 26, 97 + k % 26, 97 + k / 26, 500 + i
		}
	}'
}
said() { tw-sample --uncertain tone -n 50 2>&1 > drawn | sed -n 's/^tw-sample: posts that/&/p'; wc -l < drawn; }
posts 60 60 | sed 40q | said
posts 20 60 | said
posts 60 2 | said
posts 30 2 | said
posts 60 60 | said
