# --coverage: words, hashtags and pairs key to posts without a code, by
# log-likelihood; quoted words are not looked at, reposts are in no count.
cat > x.codebook << 'X'
codebook 1
* road Roads
  jalan
X
awk 'BEGIN {
	for (i = 1; i <= 20; i++) printf "{\"id\":\"%d\",\"text\":\"jalan kota rusak\"}\n", i
	for (i = 21; i <= 32; i++) printf "{\"id\":\"%d\",\"text\":\"banjir kota lagi #Banjir RT @x: sampah\",\"own\":[[0,24]]}\n", i
	for (i = 33; i <= 36; i++) printf "{\"id\":\"%d\",\"text\":\"banjir kota\",\"own\":[]}\n", i
}' > r.ndjson
tw-lint -c x.codebook --coverage --part term r.ndjson
tw-lint -c x.codebook --coverage -n 2 -o ndjson --often 1 r.ndjson
tw-lint -c x.codebook --coverage -n 1 -o csv --part term r.ndjson
tw-lint -c x.codebook --coverage
echo $?
