# The manual's example: what records without a code speak of.
cat > lapor.codebook << 'X'
codebook 1
* lapor LAPOR!
  lapor*
X
cat > posts.ndjson << 'X'
{"id":"1","text":"lapor kang jalan rusak"}
{"id":"2","text":"laporan jalan"}
{"id":"3","text":"lampu mati di jalan #pju"}
{"id":"4","text":"lampu mati lagi #pju"}
{"id":"5","text":"lampu mati #pju"}
{"id":"6","text":"lampu redup"}
{"id":"7","text":"pohon tumbang di jalan"}
{"id":"8","text":"pohon besar"}
{"id":"9","text":"selamat pagi"}
{"id":"10","text":"selamat malam"}
X
tw-lint -c lapor.codebook --coverage -n 2 --part term posts.ndjson
