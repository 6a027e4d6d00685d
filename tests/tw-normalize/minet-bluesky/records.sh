cd "$src/tests/tw-normalize/minet-bluesky"
tw-normalize -z Asia/Jakarta posts.csv
