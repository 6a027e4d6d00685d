cd "$src/tests/tw-normalize/map"
tw-normalize -m ./wrong.jq table.csv > "$OLDPWD/said" 2>&1; echo "status $?"
sed 's/syntax error, unexpected [^:]*:/<what jq says>:/' "$OLDPWD/said" | head -3
