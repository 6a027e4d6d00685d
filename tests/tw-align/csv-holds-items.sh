# csv holds one kind of row: items, unless another is asked for.
awk -f "$src/tests/tw-align/rows.awk" "$src/tests/tw-align/counts" > counts.ndjson
tw-align -p "$src/tests/tw-align/weights.tsv" -o csv counts.ndjson
tw-align -p "$src/tests/tw-align/weights.tsv" -o tsv --part whole counts.ndjson | tail -2
