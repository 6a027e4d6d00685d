cd "$src/tests/tw-normalize/twscrape"
tw-normalize -z Asia/Jakarta posts.jsonl
