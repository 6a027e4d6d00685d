# CSV has the same columns; what is missing is the word null.
cd "$src/tests/tw-normalize/web-exporter"
tw-normalize -z Asia/Jakarta reposts.csv
