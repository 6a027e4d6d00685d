cd "$src/tests/tw-normalize/tweet-harvest"
tw-normalize -z Asia/Jakarta first.csv
