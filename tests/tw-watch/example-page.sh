sh "$src/tests/tw-watch/make" > mixed.ndjson
cp "$src/tests/all/city.tsv" .
tw-watch --once --size 80x24 -g city.tsv mixed.ndjson
tw-watch -g city.tsv mixed.ndjson | tail -n 3
