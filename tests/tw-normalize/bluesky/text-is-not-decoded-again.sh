cd "$src/tests/tw-normalize/bluesky"
tw-normalize -z Asia/Jakarta feed.json
