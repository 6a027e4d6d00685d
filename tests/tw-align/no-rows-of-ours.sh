# Rows of other kinds only, or no rows at all: said, with what is wanted.
awk -f "$src/tests/tw-align/rows.awk" "$src/tests/tw-align/counts" > counts.ndjson
tw-align -p "$src/tests/tw-align/weights.tsv" counts.ndjson | tw-align -p "$src/tests/tw-align/weights.tsv"; echo $?
tw-align -p "$src/tests/tw-align/weights.tsv" < /dev/null; echo $?
