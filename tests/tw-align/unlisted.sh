# --unlisted low: what the source does not list is low, in verdicts and measures.
printf 'source\titem\tlevel\noffice\tarea=smart-government\thigh\n' > p.tsv
awk -f "$src/tests/tw-align/rows.awk" "$src/tests/tw-align/counts" > counts.ndjson
tw-align -p p.tsv --unlisted low -o table counts.ndjson
