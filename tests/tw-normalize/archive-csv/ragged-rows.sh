cd "$src/tests/tw-normalize/archive-csv"
tw-normalize -z Asia/Jakarta --account warga_satu tweets.csv
