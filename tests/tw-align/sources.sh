# The sources beside each other, before anything else.
cp "$src/tests/tw-align/levels.tsv" .
cat levels.tsv
awk -f "$src/tests/tw-align/rows.awk" "$src/tests/tw-align/counts" > counts.ndjson
tw-align -p levels.tsv --part source -o table counts.ndjson
