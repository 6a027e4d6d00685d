# --near-misses: a positive atom was seen, or not: took the code away.
. "$src/tests/tw-tag/lib"
book <<'.'
* near
lampu NEAR/1 mati
* not
lampu
not: tidur
* given
lampu
* far
wifi
* heavy
threshold: 2
lampu
* negative
wifi & !lampu
* quoted
scope: quoted
lampu
* re
/l.mpu/ & wifi
.
echo 'lampu tidur' | records | tw-tag -c b.codebook --near-misses --no-evidence
echo 'mati' | records | tw-tag -c b.codebook --near-misses --no-evidence
