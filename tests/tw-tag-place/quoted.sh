# Words that the author quotes count less than their own.
. "$src/tests/tw-tag-place/lib"
cat > posts.ndjson <<'.'
{"id":"1","text":"di antapani RT @a: di dago","own":[[0,11]]}
{"id":"2","text":"RT @a: di dago","own":[]}
.
tw-tag-place -g ./toy.tsv posts.ndjson | tee all | show
jq -c '[.place_about_evidence[].scope]' all
