# How much, of whom, and how much of it is coded; all of it, or nothing.
say() { # title, then arguments of tw-report
	echo "-- $1"
	shift
	tw-report "$@" | sed -n 's/^<li>\(.*\)<.li>$/\1/p' | grep -v '^<b>\|^<a'
}
printf '%s\n' 'codebook 1' 'dimension: program' '* a Alpha' x '* b Beta' y > a.codebook
{
	printf '%s\n' 'a 700 0.60 0.71' 'b 300 0.25 0.36' | LC_ALL=C awk -v by=program -f "$src/tests/tw-report/rows.awk"
	echo '{"row":"coded","dimension":"program","n":900,"of":1234,"unit":"records","share":0.729335494327,"low":0.7,"high":0.756}'
} > rows.ndjson
try() { # title, authors, rest
	printf '{"read":1300,"notice":66,"written":1234,"authors":[%s]%s}' "$2" "$3" > flow.json
	say "$1" -c ./a.codebook flow.json rows.ndjson
}
window=',"since":"2013-12-31","until":"2014-01-02","zone":"Asia/Jakarta"'
try 'one account' '"a<b"' "$window"
try 'three accounts' '"a","b","c"' "$window"
try 'four accounts' '"a","b","c","d"' "$window"
try 'all accounts' '' "$window"
try synthetic '"a"' "$window,\"synthetic\":1234"
try 'partly synthetic' '"a"' "$window,\"synthetic\":1233"
tw-report flow.json | grep -A1 'class="synthetic'
try 'no window: nothing' '"a"' ',"zone":"Asia/Jakarta"'
sed '/coded/d' rows.ndjson > some && mv some rows.ndjson
try 'no row coded: nothing' '"a"' "$window"
