cd "$src/tests/tw-normalize/got"
tw-normalize -z Asia/Jakarta posts.csv
