# NEAR/n: at most n tokens between, in either order; every pair is evidence.
. "$src/tests/tw-tag/lib"
rules <<'.'
lapor* NEAR/2 (aplikasi | sistem)
.
say <<'.'
lapor aplikasi
aplikasi untuk laporkan
lapor satu dua sistem
lapor satu dua tiga sistem
lapor x x x x aplikasi y lapor
lapor
aplikasi sistem
.
