cd "$src/tests/tw-tag-intent"
tw-tag-intent --no-evidence posts.ndjson
