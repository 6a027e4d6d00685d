cd "$src/tests/tw-normalize/map"
tw-normalize -m ./row.jq table.csv
