cd "$src/tests/tw-normalize/graphql"
tw-normalize -z Asia/Jakarta zeeschuimer.ndjson
