cd "$src/tests/tw-normalize/apify"
tw-normalize -z Asia/Jakarta posts.json
