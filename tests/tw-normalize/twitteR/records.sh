cd "$src/tests/tw-normalize/twitteR"
tw-normalize -z Asia/Jakarta posts.csv
