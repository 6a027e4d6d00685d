cd "$src/tests/tw-normalize/hydrator"
tw-normalize -z Asia/Jakarta posts.csv
