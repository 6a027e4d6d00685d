# Codes by a model with any number of jobs: the same bytes, and of all records
# the same is said.
. "$src/tests/tw-learn/lib/lib"
coded 200
tw-learn -d tone=.labels.tone -M tone.model coded.ndjson > figures.ndjson
awk -v POSTS=4000 -v FORM=v1 -f "$src/tests/bench/archive.awk" |
    tw-normalize > plain.ndjson
awk '{ print }
NR % 3 == 0 { sub(/"text":"/, "&bagus sekali, terima kasih "); print }
NR % 500 == 0 { print "not JSON" }' plain.ndjson > mixed.ndjson
gzip mixed.ndjson

try() {
	tw-tag -M tone.model -j $j "$@" > out 2> err
	echo $? >> err
	cat out err
}

for j in 1 2 3 8; do
	{
		try plain.ndjson
		try mixed.ndjson.gz
		try --no-evidence --only - < plain.ndjson
		cat plain.ndjson | try -U --at 0.2
	} > got.$j
	cmp got.1 got.$j
done
grep -c 'does not know these posts well' got.1
wc -l < got.1 | tr -d ' '
