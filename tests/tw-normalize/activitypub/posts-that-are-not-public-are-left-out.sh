cd "$src/tests/tw-normalize/activitypub"
tw-normalize -z Asia/Jakarta --flow /dev/stderr outbox.json
