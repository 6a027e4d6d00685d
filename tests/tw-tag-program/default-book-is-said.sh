cd "$src/tests/tw-tag-program"
tw-tag-program --no-evidence posts.ndjson
