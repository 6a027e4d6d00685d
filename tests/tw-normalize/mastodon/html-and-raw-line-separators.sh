cd "$src/tests/tw-normalize/mastodon"
tw-normalize -z Asia/Jakarta statuses.json
