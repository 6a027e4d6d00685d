# Without it all stand.
. "$src/tests/tw-tag/lib"
book <<'.'
* york
york
* newyork
new york
.
say <<'.'
new york
.
