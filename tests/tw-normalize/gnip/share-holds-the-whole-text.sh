cd "$src/tests/tw-normalize/gnip"
tw-normalize -z Asia/Jakarta activities.json
