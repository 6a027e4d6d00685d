# A line of a crosswalk whose item no source states is said, with what is near.
awk -f "$src/tests/tw-align/rows.awk" "$src/tests/tw-align/counts" > counts.ndjson
printf 'source\titem\tlevel\nmayor\tGovernance\thigh\nmayor\twifi\tlow\n' > p.tsv
printf 'source\tfrom\tto\n\tGovernence\tlapor\n\tMobility\tparking\nmayer\twifi\tschool\nmayor\twify\tschool\n' > areas.tsv
tw-align -p p.tsv --crosswalk areas.tsv --part item -o csv counts.ndjson | cut -d, -f1,2,8 | sed 3q
