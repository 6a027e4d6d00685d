cd "$src/tests/tw-normalize/got3"
tw-normalize -z Asia/Jakarta posts.csv
