# Attention and priority: one verdict on one statement, else how often each; where
# sources differ the first speaks, and how many verdicts differ is said.
say() { # title, then arguments of tw-report
	echo "-- $1"
	shift
	tw-report "$@" | sed -n 's/^<li>\(.*\)<.li>$/\1/p' | grep -v '^<b>\|^<a'
}
printf '%s\n' 'codebook 1' 'dimension: program' '* a Alpha' x '* b Beta' y '* c Gamma' z '* d Delta' u > a.codebook
covered() { printf '{"row":"whole","source":"%s","measure":"covered","value":0.25,"low":0.21,"high":0.29}\n' "$1"; }
try() { # title: lines of items on stdin
	LC_ALL=C awk -f "$src/tests/tw-report/rows.awk" > rows.ndjson
	covered One >> rows.ndjson
	covered Two >> rows.ndjson
	say "$1" -c ./a.codebook rows.ndjson
}
try under <<'R'
One a high area=smart-government 0.10 0.07 0.13 0.25 under
One b high area=smart-government 0.15 0.12 0.18 0.25 under
One c - - 0.40 0.35 0.45
One d - - 0.35 0.30 0.40
Two a high area=smart-government 0.10 0.07 0.13 0.25 under
Two b high area=smart-government 0.15 0.12 0.18 0.25 under
Two c - - 0.40 0.35 0.45
Two d - - 0.35 0.30 0.40
R
try 'under, one item' <<'R'
One a high a 0.10 0.07 0.13 0.25 under
One b - - 0.40 0.35 0.45
R
try over <<'R'
One a low area=x 0.40 0.35 0.45 0.25 over
One b low area=x 0.35 0.30 0.40 0.25 over
One c - - 0.10 0.07 0.13
One d - - 0.15 0.12 0.18
R
try 'as prioritised' <<'R'
One a high area=x 0.40 0.35 0.45 0.25 as-prioritised
One b high area=x 0.35 0.30 0.40 0.25 as-prioritised
One c - - 0.10 0.07 0.13
R
try 'mixed: two statements of one verdict' <<'R'
One a high a 0.10 0.07 0.13 0.25 under
One b high b 0.15 0.12 0.18 0.25 under
R
try 'mixed: weights' <<'R'
One a 0.5 a 0.10 0.07 0.13 0.5 under
One b 0.3 b 0.50 0.45 0.55 0.3 over
One c 0.1 c 0.12 0.09 0.15 0.1 as-prioritised
One d 0.1 d 0.13 0.09 0.18 0.1 undecided
R
try differ <<'R'
One a high area=x 0.10 0.07 0.13 0.25 under
One b low b 0.15 0.12 0.18 0.25 as-prioritised
Two a low a 0.10 0.07 0.13 0.25 as-prioritised
Two b low b 0.15 0.12 0.18 0.25 as-prioritised
R
try 'nothing is stated' <<'R'
One a - - 0.10 0.07 0.13
R
try 'a consensus is no source' <<'R'
One a high area=x 0.10 0.07 0.13 0.25 under
One b high area=x 0.10 0.07 0.13 0.25 under
consensus a low area=x 0.10 0.07 0.13 0.25 as-prioritised
consensus b low area=x 0.10 0.07 0.13 0.25 as-prioritised
R
LC_ALL=C awk -f "$src/tests/tw-report/rows.awk" > rows.ndjson <<'R'
One a high area=x 0.10 0.07 0.13 0.25 under
One b high area=x 0.10 0.07 0.13 0.25 under
R
say 'without the share of all that is stated: nothing' -c ./a.codebook rows.ndjson
# Where no interval is known nothing is judged, and that is what the page shows.
echo '{"row":"item","source":"One","program":"a","n":1,"share":1,"low":null,"high":null,"priority":"high","stated":"a","due":0.25,"gap":0.75,"ratio":4,"verdict":null,"why":"only one cluster"}' > rows.ndjson
say 'nothing can be judged' -c ./a.codebook rows.ndjson
tw-report -c ./a.codebook rows.ndjson | grep -e 'row">Alpha' -e '1/1'
