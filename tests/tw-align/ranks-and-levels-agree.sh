# Sources that state different things are compared by the order they imply.
printf 'source\titem\trank\nboard\tlapor\t1\nboard\tparking\t2\nboard\twifi\t3\n' > ranks.tsv
printf 'source\titem\tlevel\nmayor\tlapor\thigh\nmayor\tparking\tmedium\nmayor\twifi\tlow\n' > levels.tsv
awk -f "$src/tests/tw-align/rows.awk" "$src/tests/tw-align/counts" > counts.ndjson
tw-align -p ranks.tsv -p levels.tsv --part source counts.ndjson
tw-align -p ranks.tsv -p levels.tsv --part item counts.ndjson | grep consensus |
    grep -o -e '"program":"[a-z]*"' -e '"priority":"[a-z]*"'
