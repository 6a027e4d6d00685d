cd "$src/tests/tw-normalize/table"
tw-normalize -z Asia/Jakarta no-id.csv
