# Both sides of NEAR do not share words.
. "$src/tests/tw-tag/lib"
rules <<'.'
lapor NEAR/3 lapor*
.
say <<'.'
lapor
lapor laporan
lapor lapor
.
