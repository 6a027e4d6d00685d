# Levels become weights only as the user writes; codes without one take nothing away.
awk -f "$src/tests/tw-align/rows.awk" "$src/tests/tw-align/counts" > counts.ndjson
tw-align -p "$src/tests/tw-align/levels.tsv" --weights high=3,medium=2,low=1 --part item -o table counts.ndjson
tw-align -p "$src/tests/tw-align/levels.tsv" --weights high=3,medium=2,low=1 --part whole counts.ndjson | grep -e covered -e tv
