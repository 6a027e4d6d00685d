# One cluster: no interval, no verdict, and the reason in every row.
awk -f "$src/tests/tw-align/rows.awk" <<'EOF' > counts.ndjson
a | | | 30
b | | | 50
EOF
printf 'source\titem\tlevel\ns\ta\thigh\ns\tb\tlow\n' > p.tsv
tw-align -p p.tsv --part item counts.ndjson
