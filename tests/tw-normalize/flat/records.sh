cd "$src/tests/tw-normalize/flat"
tw-normalize -z Asia/Jakarta --extra posts.json
