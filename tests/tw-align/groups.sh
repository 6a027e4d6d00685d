# Each group is held against the priorities by itself.
sed 's/^\([^|]*|[^|]*|[^|]*|\( [0-9]*\)\{20\}\).*/\1/' "$src/tests/tw-align/counts" > first
sed 's/^\([^|]*|[^|]*|[^|]*|\)\( [0-9]*\)\{20\}/\1/' "$src/tests/tw-align/counts" > second
{
	awk -v group=',"year":"2014"' -f "$src/tests/tw-align/rows.awk" first
	awk -v group=',"year":"2015"' -f "$src/tests/tw-align/rows.awk" second
} > counts.ndjson
tw-align -p "$src/tests/tw-align/weights.tsv" -o csv counts.ndjson | cut -d, -f1,2,3,5,6,15
tw-align -p "$src/tests/tw-align/weights.tsv" -o csv --part whole counts.ndjson | grep -e ,tv -e measure
