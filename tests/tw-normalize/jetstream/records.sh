cd "$src/tests/tw-normalize/jetstream"
tw-normalize -z Asia/Jakarta events.jsonl
