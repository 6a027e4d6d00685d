cd "$src/tests/tw-normalize/mastodon"
tw-normalize --non-public --kind original -e '.visibility == "private"' statuses.json
