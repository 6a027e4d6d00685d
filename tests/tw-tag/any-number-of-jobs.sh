# With any number of jobs, from a file, compressed or through a pipe: the same
# bytes, messages and status.
awk -v POSTS=2500 -v FORM=v1 -f "$src/tests/bench/archive.awk" |
    tw-normalize > plain.ndjson
awk '{ print }
NR % 50 == 0 { print "" }
NR % 400 == 0 { print "{\"row\":\"tick\",\"at\":\"2020-01-01T00:00:00Z\"}" }
NR % 500 == 0 { print "{\"id\":" NR ",\"text\":\"a\"}" }
NR % 501 == 0 { print "{\"id\":\"" NR "\",\"text\":" }
NR % 601 == 0 { sub(/"text":"/, "&\303\050"); print }
NR % 602 == 0 { sub(/}$/, ",\"program\":[],\"x\":1}"); print }
NR == 1300 { for (i = 0; i < 30; i++) print "not JSON" }
' plain.ndjson > mixed.ndjson
awk 'BEGIN { for (i = 0; i < 200; i++) a = a "a" }
{ if (NR % 200 == 0) sub(/text":"/, "&" a "! "); print }' plain.ndjson > long.ndjson
printf 'codebook 1\ndimension: topic\n* runs\n  /(a+)+$/\n* town\n  kota\n' > runs.codebook

try() { # program and its options
	program=$1
	shift
	"$program" -j $j "$@" > out 2> err
	echo $? >> err
	cat out err
}

all() {
	for f in plain.ndjson mixed.ndjson long.ndjson; do
		gzip -c $f > $f.gz
		try tw-tag-program -c bandung-smart-city $f
		try tw-tag -c ./runs.codebook $f.gz
		try tw-tag-intent --only - < $f
		cat $f | try tw-tag -c complaints-id --near-misses
	done
	try tw-tag-program --no-evidence -U plain.ndjson mixed.ndjson.gz
	head -c 30000 plain.ndjson.gz > cut.gz
	try tw-tag-program cut.gz
	cat plain.ndjson.gz >> cut.gz
	try tw-tag-program cut.gz
}

for j in 1 2 3 4 8; do
	all > got.$j
	[ -s got.$j ] && cmp got.1 got.$j
done
wc -l < got.1 | tr -d ' '
grep -c 'runs away\|ran away' got.1
