# Weights: gaps and verdicts against each item's part of them.
cp "$src/tests/tw-align/weights.tsv" .
awk -f "$src/tests/tw-align/rows.awk" "$src/tests/tw-align/counts" > counts.ndjson
tw-align -p weights.tsv --part item -o table counts.ndjson
