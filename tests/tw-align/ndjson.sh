# All kinds of rows in one stream, in order; the last one is the sentence.
awk -f "$src/tests/tw-align/rows.awk" "$src/tests/tw-align/counts" |
    tw-align -p "$src/tests/tw-align/weights.tsv"
