cd "$src/tests/tw-tag-program"
tw-tag-program -c bandung-smart-city --no-evidence posts.ndjson
