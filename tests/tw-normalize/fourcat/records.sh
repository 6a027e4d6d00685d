cd "$src/tests/tw-normalize/fourcat"
tw-normalize -z Asia/Jakarta posts.csv
