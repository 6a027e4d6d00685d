# Dimensions of rows may not be called like columns of the result.
awk -v dim=verdict -f "$src/tests/tw-align/rows.awk" "$src/tests/tw-align/counts" |
    tw-align -p "$src/tests/tw-align/weights.tsv"
