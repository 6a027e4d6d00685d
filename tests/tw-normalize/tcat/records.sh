cd "$src/tests/tw-normalize/tcat"
tw-normalize -z Asia/Jakarta posts.csv
