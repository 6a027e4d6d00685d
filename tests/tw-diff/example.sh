# The manual's example.
cat > before.codebook << 'X'
codebook 1
* road Roads
  jalan
  trotoar
X
cat > after.codebook << 'X'
codebook 1
* road Roads
  jalan*
  not: jalan kaki
X
cat > posts.ndjson << 'X'
{"id":"1","created_at":"2014-01-01T08:00:00+07:00","text":"jalan rusak"}
{"id":"2","created_at":"2014-01-01T09:00:00+07:00","text":"trotoar kotor"}
{"id":"3","created_at":"2014-01-02T08:00:00+07:00","text":"jalan kaki saja"}
{"id":"4","created_at":"2014-01-02T09:00:00+07:00","text":"jalanan macet"}
{"id":"5","created_at":"2014-01-03T08:00:00+07:00","text":"selamat pagi"}
X
tw-diff -o table before.codebook after.codebook posts.ndjson
