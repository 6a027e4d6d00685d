cd "$src/tests/tw-normalize/youtube"
tw-normalize -z Asia/Jakarta threads.json
