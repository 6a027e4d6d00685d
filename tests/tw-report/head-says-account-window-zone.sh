# Days and zones as people say them; a zone whose clock changes has both offsets.
try() {
	printf '{"read":12345,"written":12345,"authors":["kota"],"since":"%s","until":"%s","zone":"%s"}' "$1" "$2" "$3" > flow.json
	shift 3
	tw-report "$@" flow.json | sed -n 's/<div><dt>\(.*\)<.dt><dd>\(.*\)<.dd><.div>/\1: \2/p'
	echo
}
try 2013-09-16 2015-07-31 Asia/Jakarta
try 2013-09-16 2015-07-31 Asia/Makassar --words id
try 2024-01-01 2024-12-31 Europe/Berlin
try 2024-01-01 2024-02-01 America/St_Johns
try '2024-01-01T00:00:00Z' '' +05:30
