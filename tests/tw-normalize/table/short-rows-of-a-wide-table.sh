# A table of 100,000 columns whose rows fill two of them is read like any other.
ulimit -t 30
awk 'BEGIN {
	printf "id,tweet"
	for (i = 0; i < 100000; i++) printf ",c%d", i
	print ""
	for (i = 0; i < 100000; i++) printf "1234567890123%05d,t\n", i
}' > wide.csv
tw-normalize wide.csv | wc -l
