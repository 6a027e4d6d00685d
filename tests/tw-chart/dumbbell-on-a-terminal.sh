# Shares against what is due, from the rows of tw-align.
cp "$src/tests/tw-align/weights.tsv" .
awk -f "$src/tests/tw-align/rows.awk" "$src/tests/tw-align/counts" > counts.ndjson
tw-align -p weights.tsv counts.ndjson | COLUMNS=72 tw-chart -o term
