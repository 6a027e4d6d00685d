cd "$src/tests/tw-normalize/rtweet"
tw-normalize -z Asia/Jakarta posts.csv
