# Ranks: levels by thirds, 1 is first, ties share a place, numbers need not be whole.
printf 'source\titem\trank\nboard\tlapor\t1\nboard\tpermit\t2\nboard\tparking\t3.5\nboard\tclinic\t3.5\nboard\tschool\t5\nboard\twifi\t6\n' > ranks.tsv
awk -f "$src/tests/tw-align/rows.awk" "$src/tests/tw-align/counts" > counts.ndjson
tw-align -p ranks.tsv --part item -o table counts.ndjson
tw-align -p ranks.tsv --part whole counts.ndjson | head -7
