# Expressions run in each unit; links and conditions hold in all of them.
. "$src/tests/tw-tag/lib"
book 'within: sentence' <<'.'
* a
/x.*y/
* b
url:lapor.go.id & ya
* c
url:lapor.go.id
* d
/^ya/ & kind:reply
.
cat > posts.ndjson <<'.'
{"id":"1","text":"x. y","urls":["http://lapor.go.id"]}
{"id":"2","text":"a x y. b","kind":"reply"}
{"id":"3","text":"tidak. ya","kind":"reply","urls":["http://lapor.go.id"]}
.
tw-tag -c b.codebook posts.ndjson | sed 's/.*"x"/"x"/'
