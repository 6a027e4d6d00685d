cd "$src/tests/tw-normalize/ytdt"
tw-normalize -z Asia/Jakarta comments.csv
