cd "$src/tests/tw-tag-program"
tw-tag-program -c intents-id posts.ndjson 2>&1 | sed 's#/.*/lib/share/##'
