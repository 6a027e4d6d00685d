cd "$src/tests/tw-normalize/twint-csv"
tw-normalize -z Asia/Jakarta posts.csv
