# The examples of the manual.
. "$src/tests/tw-tag-place/lib"
cat > posts.ndjson <<'.'
{"id":"1","text":"lampu mati di jl dago"}
{"id":"2","text":"masih gelap pak","reply_to":{"id":"1"}}
.
tw-tag-place -g ./toy.tsv posts.ndjson
tw-tag-place -g ./toy.tsv posts.ndjson | tw-count -b place_about -o tsv
tw-tag-place -g ./toy.tsv posts.ndjson | tw-kwic -d place_about -o tsv
