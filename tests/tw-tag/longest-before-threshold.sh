# Order: matches, longest, not, threshold.
. "$src/tests/tw-tag/lib"
book 'longest: yes' <<'.'
* city
threshold: 2
kota
besar
* bandung
kota bandung
not: lautan
.
say <<'.'
kota besar
kota bandung besar
kota bandung lautan besar
.
