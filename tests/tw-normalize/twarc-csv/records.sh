cd "$src/tests/tw-normalize/twarc-csv"
tw-normalize -z Asia/Jakarta posts.csv
