# Where one goes is not the site; where one comes from is half of it; the ends
# of a segment are both; wider names say little, the city nothing.
. "$src/tests/tw-tag-place/lib"
about <<'.'
macet arah dago
macet ke dago
dari dago macet
macet dari antapani ke cibiru
macet dari antapani sampai arcamanik
dari antapani banjir ke cibiru
dari antapani ke cibiru lewat coblong
bandung macet
bandung utara macet
banjir di bandung dan lembang
.
