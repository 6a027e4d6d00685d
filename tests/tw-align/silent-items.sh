# An item that nobody mentions counts in k, and can be found to be under.
awk -f "$src/tests/tw-align/rows.awk" "$src/tests/tw-align/counts" > counts.ndjson
tw-align -p "$src/tests/tw-align/weights.tsv" counts.ndjson |
    grep -e '"program":"budget"' -e '"measure":"items"' -e '"measure":"silent"' -e effective_items
