cd "$src/tests/tw-normalize/crowdtangle-instagram"
tw-normalize -z Asia/Jakarta posts.csv
