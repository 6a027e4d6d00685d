# A case is judged several times, by its own id and by those of its posts: the last
# line counts, whichever id it has; ids with a number behind them are those of
# cases that one post opened, and of nothing else.
. "$src/tests/tw-case/lib"
posts in << 'X'
1|1-08-00|ana|fire|regol=0.9||fire
2|1-08-10|budi|fire|regol=0.9||fire
3|1-08-20|cici|fire|regol=0.9||fire
4|1-08-30|dodi|fire|wetan=0.9||fire
X
jq -c 'if .id == "4" then .topic = ["fire", "water"] else . end' in > two
mv two in
n=0
while read -r verdicts; do
	n=$((n + 1))
	printf "$verdicts" > v$n.tsv
	echo "-- $verdicts"
	tw-case -c book.codebook --verdicts v$n.tsv in |
	    jq -c 'select(.row == "case" or .row == "verdicts" and .topic == null) | [.id, .verdict, .state, .verified, .real]'
done << 'X'
1\treal\n2\tfalse\n
2\tfalse\n1\treal\n
3\tfalse\n2\tdone\n1\treal\n2\tfalse\n
1\treal\n3\tduplicate:4\n
2\treal\n2\tfalse\n3\treal\n
4\tfalse\n4/2\treal\n
4/2\treal\n4\tfalse\n
4/3\treal\n4/\treal\n/2\treal\n2/2\treal\n4/x\treal\n4/02\treal\n
X
# They come after the posts, or between them.
: > grown.tsv
mkfifo feed
tw-case --through -c book.codebook --verdicts grown.tsv feed > out &
exec 3> feed
cat in >&3
printf '2\treal\n' > grown.tsv
wait_for '"state":"real"'
printf '3\tfalse\n' >> grown.tsv
wait_for '"state":"false"'
exec 3>&-
wait
jq -c 'select(.row == "case" and .id == "1") | [.id, .state]' out | tail -n 1
