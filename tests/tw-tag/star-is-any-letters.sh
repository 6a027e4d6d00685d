# * is any letters, none too, also inside; it does not cross a joint.
. "$src/tests/tw-tag/lib"
rules <<'.'
lapor*
p*kir
.
say <<'.'
lapor laporan LAPORKAN melapor
parkir pkir parkirkan
lapor-kan dan
.
