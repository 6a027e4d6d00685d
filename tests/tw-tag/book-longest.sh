# longest: yes lets only the longest of overlapping matches of different codes stand.
cat > x.codebook << 'X'
codebook 1
longest: yes
* lamp
  lampu
* red
  lampu merah
* red-too
  "lampu merah"
* far
  merah NEAR/3 jalan
X
cat > r.ndjson << 'X'
{"id":"1","text":"lampu merah"}
{"id":"2","text":"lampu"}
{"id":"3","text":"lampu merah lampu"}
X
tw-tag -d x -c x.codebook --no-evidence r.ndjson
sed 's/^longest: yes/longest: no/' x.codebook > y.codebook
tw-tag -d x -c y.codebook --no-evidence r.ndjson
# Without it a code is given once, and all its spans are kept.
echo '{"id":"4","text":"lampu lampu"}' > r.ndjson
tw-tag -d x -c y.codebook r.ndjson
