# Rows that do not fit do not keep one from being read as it was meant: a cell
# of many lines, with quotes in it that nobody doubled.
{
	echo id,created_at,username,tweet
	awk 'BEGIN {
		for (i = 0; i < 20000; i++) print "\"1\",2,3"
		for (i = 0; i < 1000; i++) printf "%d,2021-03-28T02:57:55Z,u,\"a, b\"\n", 1000000 + i
	}'
	printf '1234567890123456,2021-03-28T02:57:55Z,u,"he said "no", then\n'
	awk 'BEGIN { for (i = 0; i < 100; i++) print "line " i }'
	printf 'and left"\n'
} > rows.csv
tw-normalize rows.csv | tail -2 | jq -c '[.id, .author.handle, .text[:24], (.text | length), .text[-8:]]'
tw-normalize rows.csv | wc -l
