# A priority is explained as it would be worked out by hand.
. "$src/tests/tw-case/lib"
posts in << 'X'
1|1-08-00|ana|fire|regol=0.9||fire
2|1-08-10|budi|fire|regol=0.9||fire
3|1-08-20|budi|fire|regol=0.9||fire
4|1-08-30|dodi|road/hole|andir=0.9||hole
5|1-20-00|dodi|water|andir=0.9||water
X
printf '1\treal\n5\tfalse\n' > verdicts.tsv
echo '{"id":"6","created_at":"2015-05-01T20:00:00+07:00","text":"hole","topic":["road/hole"]}' >> in
echo '{"row":"thread","id":"3","state":"answered","answered":"2015-05-01T09:00:00+07:00"}' >> in
tw-case -c book.codebook --verdicts verdicts.tsv --explain --part case in |
    jq -r '"\(.id) \(.priority) \(.people) \(.explain)"'
