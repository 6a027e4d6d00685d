# --sort label: labels in natural order, in any case; what has none by itself.
cat > b.codebook <<'X'
codebook 1
dimension: topic
* c RW 10
  c
* a rw 2
  a
* b RW 02
  b
* d Alun-alun
  d
* e
  e
X
cat > in <<'X'
{"id":"1","text":"","topic":["a","c","e"],"tag":["x10","x9","X9","x"]}
{"id":"2","text":"","topic":["a","c","d"],"tag":["x10","é2","é10"]}
X
tw-count -b topic -c ./b.codebook --sort label --cluster none -o tsv in 2> /dev/null | cut -f 1-3
tw-count -b tag --sort label --cluster none -o tsv in 2> /dev/null | cut -f 1,2
tw-count -b topic,tag -c ./b.codebook --sort label --cluster none -o tsv in 2> /dev/null | cut -f 1,2,3 | sed 12q
tw-count -b tag --sort size in
