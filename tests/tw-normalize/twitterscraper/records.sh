cd "$src/tests/tw-normalize/twitterscraper"
tw-normalize -z Asia/Jakarta posts.json
