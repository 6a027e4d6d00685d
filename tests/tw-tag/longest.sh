# longest: yes lets only the longest of overlapping words of different codes stand.
. "$src/tests/tw-tag/lib"
book 'longest: yes' <<'.'
* york
york
* newyork
new york
* times
new york times
* both
york & new
* times2
york times
.
say <<'.'
york
new york
new york times
new york york
york times
.
