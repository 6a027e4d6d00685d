# A tagger that runs again removes what it wrote; the rest passes byte for byte.
. "$src/tests/tw-tag/lib"
echo ya | rules
cat > p <<'.'
{"id":"1","x":["old"], "x_near" : ["z"],"text":"ya","n":1.10,"x_evidence":[{"code":"old"}],"big":12345678901234567890,"x":[],"e":"\u00e9"}
.
tw-tag -c b.codebook p
tw-tag -c b.codebook --near-misses --no-evidence p | tw-tag -c b.codebook
