# Excel makes FALSE of false and ends lines as Windows does, R puts all text
# between quotes: such verdicts count. What is none is shown as it stands there,
# as is an id that a spreadsheet rounded.
. "$src/tests/tw-case/lib"
posts in << 'X'
1|1-08-00|ana|fire|regol=0.9||fire
2|1-08-10|budi|fire|andir=0.9||fire
3|1-08-20|cici|fire|wetan=0.9||fire
X
verdicts() {
	tw-case -c book.codebook --verdicts "$1" in |
	    jq -c 'select(.row == "case") | [.id, .verdict, .duplicate_of]'
}
printf '\357\273\277id\tverdict\tnote\r\n1\tFALSE\t"looked, nothing"\r\n2\tReal\t\r\n3\tDuplicate:2\t\r\n' > excel.tsv
verdicts excel.tsv
printf '"id"\t"verdict"\n"1"\t"real"\n"2"\t"false"\n"3"\t"duplicate:1"\n' > r.tsv
verdicts r.tsv
printf '1\ttrue\n6.00001E+17\treal\n' > wrong.tsv
verdicts wrong.tsv
