# The same seed gives the same bytes, another one other draws, and both are printed.
awk -f "$src/tests/tw-align/rows.awk" "$src/tests/tw-align/counts" > counts.ndjson
tw-align -p "$src/tests/tw-align/weights.tsv" --part whole counts.ndjson > one
tw-align -p "$src/tests/tw-align/weights.tsv" --part whole --seed 1 counts.ndjson | cmp - one
tw-align -p "$src/tests/tw-align/weights.tsv" --part whole --seed 2 counts.ndjson > two
cmp -s one two && echo the seed changes nothing
grep -h -o '"measure":"tv".*' one two
