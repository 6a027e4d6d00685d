cd "$src/tests/tw-normalize/instagram"
tw-normalize -z Asia/Jakarta items.ndjson
