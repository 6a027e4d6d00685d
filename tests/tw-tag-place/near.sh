# --near: names in no sentence with evidence of a dimension count less.
. "$src/tests/tw-tag-place/lib"
cat > posts.ndjson <<'.'
{"id":"1","text":"Saya di dago. Banjir di antapani pak","topic":["banjir"],"topic_evidence":[{"code":"banjir","rule":3,"at":[14,20],"scope":"own","words":"Banjir"}]}
{"id":"2","text":"Saya di dago. Banjir di antapani pak"}
.
tw-tag-place -g ./toy.tsv --near topic posts.ndjson | show
