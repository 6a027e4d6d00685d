# Ever new districts, of which the lists of closed cases go, with room for 50
# cases: the cases are those of a run with more room.
. "$src/tests/tw-case/lib"
awk 'BEGIN {
	for (i = 0; i < 30000; i++)
		printf "{\"id\":\"%d\",\"created_at\":\"2015-05-01T%02d:%02d:%02d+07:00\",\"text\":\"\",\"topic\":[\"fire\"],\"place_about_ranked\":[{\"place\":\"d%d\",\"p\":0.9}]}\n",
		    i, i / 3600, i / 60 % 60, i % 60, int(i / 3)
}' > in
tw-case --through --open 50 -c book.codebook in | grouped > few
tw-case --through -c book.codebook in | grouped | cmp - few
wc -l < few | tr -d ' '
cut -d ' ' -f 2 few | sort -u | wc -l | tr -d ' '
