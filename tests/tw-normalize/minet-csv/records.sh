cd "$src/tests/tw-normalize/minet-csv"
tw-normalize -z Asia/Jakarta posts.csv
