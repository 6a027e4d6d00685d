# No words of a post are in a model but those of three authors and five posts.
. "$src/tests/tw-learn/lib/lib"
coded 120
sed 's/@kantor/@kantor rahasia/; s/orang[0-9]*/orang1/' coded.ndjson > one
tw-learn -d tone=.labels.tone -M 1.model one > rows
one_line 1.model | jq -c '[.codes[].strongest]'
# Two hold a word of their own in many posts, three hold another.
awk '{
	k = NR % 3
	sub(/orang[0-9]*/, "orang" k)
	sub(/@kantor/, k < 2 ? "@kantor berdua" : "@kantor")
	sub(/mohon dicek/, "mohon bertiga")
	print
}' coded.ndjson > three
tw-learn -d tone=.labels.tone -M 3.model three > rows
one_line 3.model | grep -c bertiga
one_line 3.model | grep -c berdua
grep -ac '@kantor' 1.model || :
grep -ac 'orang1' 1.model || :
