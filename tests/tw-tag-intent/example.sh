cd "$src/tests/tw-tag-intent"
tw-tag-program -c bandung-smart-city posts.ndjson | tw-tag-intent -c intents-id --near program:sentence --no-evidence
