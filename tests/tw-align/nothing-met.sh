# No entry meets a row: that is a mistake. Some do not: they are named.
awk -f "$src/tests/tw-align/rows.awk" "$src/tests/tw-align/counts" > counts.ndjson
printf 'source\titem\tlevel\nmayor\tarea=smart-goverment\thigh\n' > p.tsv
tw-align -p p.tsv counts.ndjson; echo $?
printf 'mayor\tlapor\thigh\n' >> p.tsv
tw-align -p p.tsv --part item counts.ndjson | grep -c under; echo $?
