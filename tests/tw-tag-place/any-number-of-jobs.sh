# With any number of jobs, from a file, compressed or through a pipe: the same
# bytes, messages, state and status; what is remembered of a post that was read
# ahead of its turn counts for the next ones.
"$build/tools/placegen" bandung 2600 > posts
awk 'NR == 1 { split("text reply quote", kind, " ") }
{
	sub(/"id":"[0-9]*"/, "\"id\":\"" 1000 + NR "\"")
	at = sprintf("2015-%02d-%02dT%02d:00:00+07:00", 1 + int(NR / 300), 1 + int(NR / 12) % 28, NR % 24)
	more = ",\"created_at\":\"" at "\",\"author\":{\"id\":\"" NR * 7 % 90 "\",\"handle\":\"w" NR * 7 % 90 "\"}"
	if (NR % 3 == 0)
		more = more ",\"reply_to\":{\"id\":\"" 1000 + NR - NR % 50 "\"}"
	if (NR % 11 == 0)
		more = more ",\"place\":{\"lat\":-6.9,\"lon\":107.6,\"name\":\"Coblong, Bandung\"}"
	if (NR % 13 == 0)
		more = more ",\"complaint\":[],\"complaint_evidence\":[]"
	if (NR % 17 == 0)
		more = more ",\"place_about\":[\"old\"],\"x\":1"
	if (NR % 19 == 0)
		more = more ",\"abuse\":[\"attack\"]"
	if (NR % 23 == 0)
		more = more ",\"own\":[[0,4]]"
	if (NR % 29 == 0)
		sub(/"text":"/, "&\\u00e9 \303\251 ")
	sub(/,"extra".*/, more "}")
	print
}' posts > plain.ndjson
awk '{ print }
NR % 50 == 0 { print "" }
NR % 400 == 0 { print "{\"row\":\"tick\",\"at\":\"2020-01-01T00:00:00Z\"}" }
NR % 900 == 0 { print "{\"id\":" NR ",\"text\":\"a\"}" }
NR % 901 == 0 { print "{\"id\":\"" NR "\",\"text\":" }
NR == 1300 { for (i = 0; i < 30; i++) print "not JSON" }' plain.ndjson > mixed.ndjson
gzip -c plain.ndjson > plain.ndjson.gz
head -c 40000 plain.ndjson.gz > cut.gz
printf 'handle\toffice\nw7\tdinas\n' > officials.tsv

try() {
	tw-tag-place -j $j -g bandung "$@" > out 2> err
	echo $? >> err
	cat out err
}

all() {
	try plain.ndjson
	try --near-misses --precision entry mixed.ndjson
	try --only - < mixed.ndjson
	cat mixed.ndjson | try --no-evidence -U
	try --near complaint --sure 0.2 plain.ndjson.gz cut.gz
	try --use text,chain --posts 40 --users 10 plain.ndjson
	try --authors ./officials.tsv plain.ndjson mixed.ndjson
	rm -f state
	head -n 1500 plain.ndjson | try --state state
	tail -n +1300 plain.ndjson | try --state state
	try --state state mixed.ndjson
}

for j in 1 2 3 4; do
	all > got.$j
	[ -s got.$j ] && cmp got.1 got.$j
done
wc -l < got.1 | tr -d ' '
grep -c '"by":"chain"' got.1
grep -c '"by":"usual"' got.1
