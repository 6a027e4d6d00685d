# A street called after a town outside lies in the city, nobody knows where; a
# market of that name may be in the town.
. "$src/tests/tw-tag-place/lib"
about <<'.'
jl cimahi bolong
jl cimahi di antapani
pasar cimahi
di cimahi
.
