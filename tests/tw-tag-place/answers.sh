# A post without a place is where the post is that it answers, quotes or passes
# on, the first of these that is remembered.
. "$src/tests/tw-tag-place/lib"
cat > posts.ndjson <<'.'
{"id":"1","platform":"twitter","text":"lampu mati di jl dago"}
{"id":"2","platform":"twitter","text":"masih gelap pak sampai sekarang","reply_to":{"id":"1"}}
{"id":"3","platform":"twitter","text":"betul","reply_to":{"id":"99"},"quote_of":{"id":"1"}}
{"id":"4","platform":"twitter","text":"RT","own":[],"repost_of":{"id":"1","handle":"warga"}}
{"id":"5","platform":"twitter","text":"sama, di cimahi juga","reply_to":{"id":"1"}}
{"id":"6","platform":"mastodon","text":"gelap","reply_to":{"id":"1"}}
{"id":"99","platform":"twitter","text":"banjir di antapani"}
.
tw-tag-place -g ./toy.tsv posts.ndjson > all
show < all
jq -c '.place_about_evidence[] | select(.by=="chain")' all
echo 'without the chain:'
tw-tag-place -g ./toy.tsv --use text posts.ndjson | show
