cd "$src/tests/tw-tag-intent"
tw-tag-intent -c intents-id --primary --no-evidence posts.ndjson
