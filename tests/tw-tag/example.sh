cd "$src/tests/tw-tag"
tw-tag -c ./topics.codebook posts.ndjson
