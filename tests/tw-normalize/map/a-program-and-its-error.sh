cd "$src/tests/tw-normalize/map"
tw-normalize -z Asia/Jakarta -m ./people.jq people.jsonl
