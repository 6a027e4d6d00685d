. "$src/tests/tw-sample/lib"
awk -f "$src/tests/tw-sample/records.awk" > posts.ndjson
tw-tag -c ./programs.codebook --near-misses posts.ndjson > tagged.ndjson
tw-sample -c ./programs.codebook --design design.ndjson \
    --coders ana,budi --sheets sheets --guide guide.html tagged.ndjson
ls sheets
