cd "$src/tests/tw-normalize/infoops"
tw-normalize -z Asia/Jakarta posts.csv
