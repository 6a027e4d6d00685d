cd "$src/tests/tw-normalize/youtube-downloader"
tw-normalize -z Asia/Jakarta comments.jsonl
