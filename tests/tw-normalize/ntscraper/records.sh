cd "$src/tests/tw-normalize/ntscraper"
tw-normalize -z Asia/Jakarta posts.json
