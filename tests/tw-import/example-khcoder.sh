cat > rules.cod <<'END'
*road
jalan+rusak or near(jalan-lubang)[5]
*twice
macet >= 2 and not <*road>
END
cat rules.cod
tw-import -o ndjson rules.cod 2>/dev/null
