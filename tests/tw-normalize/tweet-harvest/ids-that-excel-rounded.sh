cd "$src/tests/tw-normalize/tweet-harvest"
tw-normalize -z Asia/Jakarta --extra excel.csv
