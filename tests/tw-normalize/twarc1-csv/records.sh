cd "$src/tests/tw-normalize/twarc1-csv"
tw-normalize -z Asia/Jakarta posts.csv
