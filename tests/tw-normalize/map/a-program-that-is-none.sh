cd "$src/tests/tw-normalize/map"
tw-normalize -m ./wrong.jq table.csv 2>&1 | head -3
