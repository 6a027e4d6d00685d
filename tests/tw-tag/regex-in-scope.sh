# An expression sees only the words of its scope, each stretch by itself.
. "$src/tests/tw-tag/lib"
book <<'.'
* a
/x.*y/
* b
scope: any
/x.*y/
* c
scope: quoted
/x.*y/
.
cat > posts.ndjson <<'.'
{"id":"1","text":"x RT @a: y","own":[[0,1]]}
{"id":"2","text":"RT @a: x y","own":[]}
{"id":"3","text":"x y RT @a: z","own":[[0,3]]}
.
tw-tag -c b.codebook posts.ndjson
