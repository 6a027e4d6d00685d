# What is known of the rules: nothing, what hand coding says, by code where posts
# were drawn with different chances; a head counts if its posts were held out.
printf '%s\n' 'codebook 1' 'dimension: program' '* a Alpha' x '* b Beta' y > a.codebook
printf '%s\n' 'a 70 0.60 0.79 maximal' 'b 30 0.21 0.40 minimal' | LC_ALL=C awk -v by=program -f "$src/tests/tw-report/rows.awk" > rows.ndjson
try() {
	echo "-- $1"
	shift
	tw-report -c ./a.codebook rows.ndjson "$@" > page
	sed -n 's/^<p class="caution">\(.*\)<.p>$/\1/p' page
	sed -n '/<section id="sure"/,/^<.section/p' page | grep -e '^<tr><th scope="row"' -e 'head'
}
gold() { # weighted
	printf '{"row":"gold","code":"a","label":"Alpha","precision":0.9,"precision_low":0.85,"precision_high":0.94,"recall":0.8,"recall_low":0.7,"recall_high":0.88,"n":400,"tp":90,"fp":10,"fn":20,"weighted":%s}\n' "$1"
	printf '{"row":"gold","code":"b","label":"Beta","precision":0.75,"precision_low":0.5,"precision_high":0.9,"recall":0.6,"recall_low":0.4,"recall_high":0.77,"n":400,"tp":30,"fp":10,"fn":20,"weighted":%s}\n' "$1"
}
try caution
gold false > gold.ndjson
try measured gold.ndjson
gold true > gold.ndjson
try 'measured, posts of different weight' gold.ndjson
echo '{"row":"corrected","program":"a","label":"Alpha","n":70,"of":100,"share":0.65,"low":0.55,"high":0.74,"naive":0.7,"coded":400}' > corrected.ndjson
try 'corrected shares' corrected.ndjson
sed '2a\
measured: 2026-11 n 500 precision .91 recall .82 on posts that were held out' a.codebook > b && mv b a.codebook
try 'held out'
sed 's/that were held out/that the authors had read/' a.codebook > b && mv b a.codebook
try 'not held out'
