# Words never match across the border of own and quoted, unless scope is any.
. "$src/tests/tw-tag/lib"
book <<'.'
* a
smart city
* b
smart NEAR/9 city
* c
smart & city
* d
scope: any
smart city
* e
scope: any
smart NEAR/9 city
.
cat > posts.ndjson <<'.'
{"id":"1","text":"smart \"city\"","own":[[0,5]]}
{"id":"2","text":"smart \"@a: ya\" city","own":[[0,5],[15,19]]}
{"id":"3","text":"smart city"}
{"id":"4","text":"smartcity","own":[[0,5]]}
.
tw-tag -c b.codebook posts.ndjson | sed 's/.*"x"/"x"/'
