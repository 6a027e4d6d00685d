# Examples that are not coded as their book says, for every reason that there is.
cat > t.codebook << 'X'
codebook 1
title: t
language: id
longest: yes
* facts
  x & url:a.b
  (x & author:a) | (x & since:2020-01-01)
  yes: x
* links
  url:a.b
  yes: x
* one-fact
  (x & author:a) | y
  yes: x
  no: y
* quoted
  scope: quoted
  kutipan
  yes: kutipan
* taken
  jalan
  not: jalan raya
  yes: jalan raya
  yes: jalan
* weighed
  threshold: 3
  satu [2]
  dua [1.5]
  yes: satu
  yes: satu dua
  no: satu dua
* short
  kota
  yes: kota besar
* long
  kota besar
  yes: kota besar
* partly
  a & b
  yes: a
  yes: c
  no: a b
* heading
  yes: daun
  yes: ranting
  yes: tidak ada
  no: ranting
** leaf
   daun
** twig
   ranting
** weak
   threshold: 2
   lemah
   yes: lemah
* regex
  /ab+c/
  no: xabbc
* negative
  a & !z
  no: a
X
tw-lint -o tsv t.codebook 2> said | cut -f 1,2,4,6,7
# By records, too: the shares of forms and rules.
for o in 0 0.5 1 x -1 2; do
	printf '{"id":"1","platform":"x","text":"kota besar daun"}\n{"id":"2","platform":"x","text":"kota"}\n' > r.ndjson
	tw-lint -o tsv --often $o t.codebook r.ndjson 2> said | grep -c often
	grep often said | head -1
done
