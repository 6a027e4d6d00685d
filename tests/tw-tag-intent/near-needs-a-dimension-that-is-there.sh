cd "$src/tests/tw-tag-intent"
tw-tag-intent -c intents-id --near program posts.ndjson
