cd "$src/tests/tw-normalize/map"
tw-normalize -m ./wrong.jq table.csv 2>&1 | sed 's/syntax error, unexpected [^:]*:/<what jq says>:/' | head -3
