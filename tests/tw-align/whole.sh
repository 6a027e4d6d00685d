# Every measure beside its value under perfect alignment, and concentration.
cp "$src/tests/tw-align/weights.tsv" .
awk -f "$src/tests/tw-align/rows.awk" "$src/tests/tw-align/counts" > counts.ndjson
tw-align -p weights.tsv --part whole -o table counts.ndjson
