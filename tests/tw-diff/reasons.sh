# Posts gained and lost, with evidence, the rule that did it, and why.
cat > a.codebook << 'X'
codebook 1
* road Roads
  jalan
  aspal NEAR/2 rusak
  trotoar
  not: tol
* hole Holes
  threshold: 2
  lubang
* gone Gone
  hilang
* other Other
  <road>
* lamp Lamps
  lampu
  scope: own
X
cat > b.codebook << 'X'
codebook 1
longest: yes
* road Roads
  jalan
  aspal NEAR/1 rusak
  gang
  not: kaki
* hole Holes
  lubang
* other Other
  <road>
* new New
  url:x.id
* lamp Lamps
  lampu
  scope: quoted
* long Long
  "lampu merah"
X
cat > r.ndjson << 'X'
{"id":"1","text":"jalan tol"}
{"id":"2","text":"jalan kaki"}
{"id":"3","text":"🔥 aspal yang sangat rusak"}
{"id":"4","text":"trotoar"}
{"id":"5","text":"gang sempit"}
{"id":"6","text":"lubang"}
{"id":"7","text":"hilang"}
{"id":"8","text":"lihat","urls":["https://x.id/y"]}
{"id":"9","text":"lampu mati"}
{"id":"10","text":"jalan biasa"}
X
tw-diff a.codebook b.codebook --part post -o ndjson r.ndjson
tw-diff a.codebook b.codebook --part code -o table r.ndjson
tw-diff a.codebook b.codebook --part post -n 1 -o table - < r.ndjson
