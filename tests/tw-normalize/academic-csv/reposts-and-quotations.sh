cd "$src/tests/tw-normalize/academic-csv"
tw-normalize -z Asia/Jakarta posts.csv
