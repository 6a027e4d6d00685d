# Weak forms count behind a type word of their kind, a place word where that is
# allowed, or near words that are named; else they hint, and never decide.
. "$src/tests/tw-tag-place/lib"
about --near-misses <<'.'
jl merdeka
di merdeka
kel merdeka
di riau
riau factory outlet
provinsi riau
di riau provinsi
jl riau
riau
adipura untuk kota
bumi adipura
.
echo riau | posts | tw-tag-place -g ./toy.tsv --near-misses --no-evidence
