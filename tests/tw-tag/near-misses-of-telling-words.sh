# A word in the rules of three codes is a near miss of none of them, in those of
# two of both; behind ! and in not: it counts as little as it tells.
. "$src/tests/tw-tag/lib"
book <<'.'
* one
kota NEAR/1 pintar
jalan & !lampu
* two
kota & digital
jalan & taman
not: lampu & wifi
* three
kota & cerdas
lampu & mati
lampu & padam
* four
<one> & taman
* five
<one> & kota
* six
<one> & jalan
.
printf '%s\n' kota jalan lampu wifi taman 'kota pintar' | records |
tw-tag -c b.codebook --near-misses --no-evidence | jq -c '[.text, .x, .x_near]'
