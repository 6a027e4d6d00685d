# <a/b> is another code as it would be given, a heading all below it.
. "$src/tests/tw-tag/lib"
book <<'.'
* top
** lamp
lampu
not: tidur
** road
jalan
* c
<top/lamp> & mati
* d
<top> & rusak
* e
<c>
.
say <<'.'
lampu mati
lampu tidur mati
jalan rusak
mati rusak
.
