# The pace changes where the interval of a month leaves the mean of the window out:
# the one farthest from it is said. Under three months nothing is.
say() { # title, then arguments of tw-report
	echo "-- $1"
	shift
	tw-report "$@" | sed -n 's/^<li>\(.*\)<.li>$/\1/p' | grep -v '^<b>\|^<a'
}
try() { # title, dimension: period n days of_days low high
	title=$1
	LC_ALL=C awk -v by="$2" '{ printf "{\"row\":\"rate\",\"%s\":\"%s\",\"n\":%d,\"days\":%d,\"period_days\":%d,\"per_day\":%.12g,\"low\":%s,\"high\":%s}\n",
	    by, $1, $2, $3, $4, $2 / $3, $5, $6 }' > rows.ndjson
	say "$title" rows.ndjson
}
try even month <<'R'
2014-01 62 31 31 1.5 2.5
2014-02 60 28 28 1.6 2.7
2014-03 56 31 31 1.3 2.3
R
try 'peak: the farthest of two' month <<'R'
2014-01 62 31 31 1.5 2.5
2014-02 140 28 28 4.1 5.9
2014-03 10 31 31 0.1 0.6
2014-04 60 30 30 1.4 2.6
R
try 'the farthest of all, if its interval holds the mean, is none' month <<'R'
2014-01 62 31 31 1.5 2.5
2014-02 10 1 28 null null
2014-03 93 31 31 2.6 3.4
R
try 'two months' month <<'R'
2014-01 62 31 31 1.5 2.5
2014-02 140 28 28 4.1 5.9
R
awk 'BEGIN { for (i = 1; i <= 13; i++) printf "2014-W%02d 14 7 7 1.2 2.8\n", i }' > weeks
try weeks week < weeks
sed 1d weeks > less
try 'twelve weeks' week < less
