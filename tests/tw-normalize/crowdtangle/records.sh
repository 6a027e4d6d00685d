cd "$src/tests/tw-normalize/crowdtangle"
tw-normalize -z Asia/Jakarta --extra posts.csv
