# Verdicts come by the id of a case or of a post in it, as TSV or as objects;
# the last line counts; what is no verdict is a bad line.
. "$src/tests/tw-case/lib"
posts in << 'X'
1|1-08-00|ana|fire|regol=0.9||fire
2|1-08-10|budi|fire|regol=0.9||fire
3|1-08-20|cici|fire|andir=0.9||fire
4|1-08-30|dodi|fire|wetan=0.9||fire
5|1-08-40|dodi|fire|kulon=0.9||fire
6|1-08-50|dodi|fire|kidul=0.9||fire
X
states() {
	tw-case -c book.codebook --verdicts "$1" in > rows
	jq -c 'select(.row == "case") | [.id, .verdict, .duplicate_of, .state, .priority]' rows
	tail -1 rows
}
printf '2\treal\n3\tfalse\n3\tdone\t7\t2015-05-01T09:00:00+07:00\tby hand\n4\tduplicate:1\n5\tunclear\n' > plain.tsv
states plain.tsv
printf 'by\tverdict\tid\r\n7\treal\t1\r\n\r\n# a remark\r\n' > header.tsv
states header.tsv
printf '{"id":"1","verdict":"duplicate:3","by":"7"}\n{"id":"6","verdict":"false"}\n' > verdicts.ndjson
states verdicts.ndjson
printf '1\n2\tRight\n\treal\n{"id":1,"verdict":"real"}\n{"id":"1"\n3\tduplicate:\n9\treal\n4\tre' > bad.tsv
states bad.tsv
tw-case -c book.codebook --verdicts nothing.tsv --part verdicts in
tw-case -c book.codebook --verdicts . in; echo $?
