cd "$src/tests/tw-normalize/reddit"
tw-normalize -z Asia/Jakarta dump.ndjson
