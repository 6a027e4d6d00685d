cd "$src/tests/tw-normalize/snscrape"
tw-normalize -z Asia/Jakarta posts.jsonl
