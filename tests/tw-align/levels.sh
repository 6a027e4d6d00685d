# Levels of two sources: verdicts against the even share, and their consensus.
cp "$src/tests/tw-align/levels.tsv" .
awk -f "$src/tests/tw-align/rows.awk" "$src/tests/tw-align/counts" > counts.ndjson
tw-align -p levels.tsv --part item -o table counts.ndjson
