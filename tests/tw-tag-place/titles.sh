# An initial or a title before a name that is not listed is part of it; a sign
# may stand for a place word.
. "$src/tests/tw-tag-place/lib"
sed -i 's/^stop	yang/stop	ibu|yang/' words.tsv
about <<'.'
perbaikan jl H Idrus
di Gg. Ibu Arsih
jl ibu rusak
parkir @jl. sederhana
jl.K.natawijaya
.
