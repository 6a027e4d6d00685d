cd "$src/tests/tw-normalize/web-exporter"
tw-normalize -z Asia/Jakarta posts.csv
