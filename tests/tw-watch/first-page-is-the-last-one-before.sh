# A run with a state shows what one without shows, whatever was cut in between.
sh "$src/tests/tw-watch/make" > mixed.ndjson
page() {
	tw-watch --once --size 120x40 -g "$src/tests/all/city.tsv" "$@"
}
page mixed.ndjson > whole
head -500 mixed.ndjson | page --state s > half
tail -n +490 mixed.ndjson | page --state s > rest
: | page --state s > again
cmp whole rest
cmp whole again
head -500 mixed.ndjson | page > other
cmp half other
ls -l s | cut -c 1-10
grep -c 'made up' s
