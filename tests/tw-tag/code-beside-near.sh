# A <code> may be a side of NEAR: its evidence is near; it gives none itself.
. "$src/tests/tw-tag/lib"
book <<'.'
* lamp
lampu | pju
* off
<lamp> NEAR/1 (mati | padam)
.
say <<'.'
lampu jalan mati
mati itu biasa lampu
pju padam
.
