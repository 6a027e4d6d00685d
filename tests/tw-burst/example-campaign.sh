"$build/tools/stream" 61 2015-04-01 1 campaign > posts.ndjson
cp "$src/tests/tw-burst/calls.tsv" .
tw-burst -b hashtags --calls calls.tsv -o table posts.ndjson
tw-burst --through -b hashtags posts.ndjson | grep -m 1 '"row":"burst"' | cut -c 1-156
echo 'the whole row:'
tw-burst -b hashtags --calls calls.tsv posts.ndjson
