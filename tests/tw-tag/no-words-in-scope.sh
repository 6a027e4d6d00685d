# A repost has no own words and gets [], whatever else a rule asks for; a text
# without a word is coded by what needs none.
. "$src/tests/tw-tag/lib"
book <<'.'
* a
kind:repost
* b
url:lapor.go.id
* c
scope: quoted
kind:repost
.
cat > posts.ndjson <<'.'
{"id":"1","kind":"repost","text":"macet","own":[],"urls":["http://lapor.go.id"]}
{"id":"2","kind":"repost","text":"","urls":["http://lapor.go.id"]}
{"id":"3","kind":"repost","text":"?!","urls":["http://lapor.go.id"]}
{"id":"4","kind":"repost","text":"macet","urls":["http://lapor.go.id"]}
.
tw-tag -c b.codebook --no-evidence posts.ndjson | sed 's/.*"x"/"x"/'
