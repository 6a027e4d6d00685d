# & | ! and AND OR NOT; what must not be there gives no evidence.
. "$src/tests/tw-tag/lib"
rules <<'.'
macet & (jalan | tol) & !rapat
lampu AND mati AND NOT (hidup OR terang)
.
say <<'.'
macet jalan dan tol
macet jalan rapat
macet
lampu mati
lampu mati terang
.
