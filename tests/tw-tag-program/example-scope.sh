cd "$src/tests/tw-tag-program"
tw-tag-program -c bandung-smart-city --scope any --only --no-evidence posts.ndjson
