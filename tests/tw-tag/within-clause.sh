# within: clause ends also at , ; : – ( ).
. "$src/tests/tw-tag/lib"
book 'within: clause' <<'.'
* a
lampu & mati
not: lampu & tidur
.
say <<'.'
lampu mati
lampu, mati
lampu; mati
lampu: mati
lampu – mati
lampu (mati)
lampu-mati
lampu mati, lampu tidur
lampu mati, tidur
.
