# A post with two topics belongs to two cases: the second that it opens is
# called ID/2. A verdict on its id is one on the first, ID/2 means the second.
. "$src/tests/tw-case/lib"
posts in << 'X'
1|1-08-00|ana|road/lamp fire|regol=0.9||a lamp is on fire
2|1-09-00|budi|fire|regol=0.9||fire
3|1-10-00|cici|fire road/lamp|regol=0.9||both
X
tw-case --through -c book.codebook in | grouped
printf '1\tfalse\n1/2\treal\n' > verdicts.tsv
tw-case --through --verdicts verdicts.tsv -c book.codebook in |
    jq -c 'select(.row == null) | [.id, .case, .case_verdict]'
