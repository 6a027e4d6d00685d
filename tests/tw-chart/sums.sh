# A chart of what tw-count -w summed says what was summed.
awk -f "$src/tests/tw-count/records.awk" > tagged.ndjson
for b in kind month; do
	tw-count -b $b -w counts.likes tagged.ndjson 2> /dev/null |
	    COLUMNS=60 tw-chart -o term
done
