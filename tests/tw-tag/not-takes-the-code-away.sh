# not: takes the code away from the whole record, in its scope.
. "$src/tests/tw-tag/lib"
book <<'.'
* a
lapor
not: "lapor diri" | pajak
* b
lapor
.
say <<'.'
lapor
lapor dan lapor diri
lapor pajak
.
echo '{"id":"1","text":"lapor RT @x: pajak","own":[[0,5]]}' | tw-tag -c b.codebook --no-evidence
