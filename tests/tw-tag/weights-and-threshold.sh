# A code is given when the weights of its different rules reach threshold:.
. "$src/tests/tw-tag/lib"
book 'threshold: 3' <<'.'
* a
macet [2]
parah
padat
* b
threshold: 1
parah
.
say <<'.'
macet macet
macet parah
parah padat
macet parah padat
.
