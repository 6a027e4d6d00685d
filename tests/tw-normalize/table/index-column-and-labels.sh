cd "$src/tests/tw-normalize/table"
tw-normalize -z Asia/Jakarta --extra coded.csv
