# A source that states only what is high still gives verdicts, and no order.
printf 'source\titem\tlevel\noffice\tarea=smart-government\thigh\n' > p.tsv
awk -f "$src/tests/tw-align/rows.awk" "$src/tests/tw-align/counts" > counts.ndjson
tw-align -p p.tsv -o table counts.ndjson
