# Between quoted words without signs anything that parts words may stand.
. "$src/tests/tw-tag/lib"
rules <<'.'
"smart city"
.
say <<'.'
Smart City smart  city smart-city smart, city smart\ncity
smart kota city city smart
.
