# From records: rules that never fire, that fire too often, codes always given together.
cat > x.codebook << 'X'
codebook 1
* road Roads
  jalan
  aspal
  not: jalan kaki
  not: jalan tol
* hole Holes
  lubang
* pit Pits
  lubang*
* lamp Lamps
  lampu
X
awk 'BEGIN {
	for (i = 1; i <= 6; i++) printf "{\"id\":\"%d\",\"text\":\"lubang di jalan\"}\n", i
	print "{\"id\":\"7\",\"text\":\"lampu mati\"}"
	print "{\"id\":\"8\",\"text\":\"jalan kaki saja\"}"
	print "{\"id\":\"9\",\"text\":\"tidak ada\"}"
}' > r.ndjson
tw-lint x.codebook r.ndjson
echo $?
tw-lint --often 1 -c x.codebook -o csv - < r.ndjson
# Standard input that is a file or a pipe holds records too.
tw-lint --often 1 -c x.codebook < r.ndjson | wc -l
cat r.ndjson | tw-lint --often 1 -c x.codebook | wc -l
