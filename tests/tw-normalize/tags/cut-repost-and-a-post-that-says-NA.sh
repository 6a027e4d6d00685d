cd "$src/tests/tw-normalize/tags"
tw-normalize -z Asia/Jakarta archive.csv
