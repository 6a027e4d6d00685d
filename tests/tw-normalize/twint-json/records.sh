cd "$src/tests/tw-normalize/twint-json"
tw-normalize -z Asia/Jakarta posts.jsonl
