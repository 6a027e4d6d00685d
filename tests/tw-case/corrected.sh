# A verdict changes counts as computed by hand: 700 looked at and one real is
# 0.0014, 0.0003 to 0.0080; 31 real of 40 drawn of 140 are 108.5 cases, 87.5 to
# 122.8, whatever the other verdicts are.
. "$src/tests/tw-case/lib"
many() { # so many cases
	awk -v n="$1" 'BEGIN {
		for (i = 1; i <= n; i++)
			printf "%d|1-%02d-%02d|a|water|d%d=0.9||water\n", i, 8 + i / 60, i % 60, i
	}' | posts in
}
many 700
awk 'BEGIN { for (i = 1; i <= 700; i++) print i "\t" (i == 77 ? "real" : "false") }' > verdicts.tsv
tw-case -c book.codebook --verdicts verdicts.tsv --part verdicts in | tail -1
many 140
awk 'BEGIN {
	print "{\"row\":\"design\",\"version\":1,\"of\":\"case\",\"seed\":1}"
	print "{\"row\":\"cell\",\"cell\":0,\"class\":\"all\",\"N\":140,\"n\":40,\"p\":0.29}"
	for (i = 1; i <= 40; i++)
		printf "{\"row\":\"post\",\"id\":\"%d\",\"platform\":\"twitter\",\"p\":0.29,\"cells\":[0]}\n", 3 * i
}' > design.ndjson
# Those drawn are the multiples of 3 up to 120: 31 of them are real.
awk 'BEGIN {
	for (i = 1; i <= 40; i++) print 3 * i "\t" (i <= 31 ? "real" : "false")
	for (i = 1; i <= 30; i++) print 3 * i + 1 "\tfalse"
}' > verdicts.tsv
tw-case -c book.codebook --verdicts verdicts.tsv --design design.ndjson --part verdicts in | tail -1
sed 's/"of":"case",//' design.ndjson > posts.ndjson
tw-case -c book.codebook --design posts.ndjson in; echo $?
tw-case -c book.codebook --design in in; echo $?
