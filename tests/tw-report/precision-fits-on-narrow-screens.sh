# The table of precision and recall has two figures with their intervals: on a
# screen of 390 px each code stands above its row, so that nothing scrolls
# sideways. Other tables, and paper, have it beside.
printf '%s\n' 'codebook 1' 'dimension: program' '* a Alpha' x '* b Beta' y > a.codebook
printf '%s\n' 'a 70 0.60 0.79 maximal' 'b 30 0.21 0.40 minimal' | LC_ALL=C awk -v by=program -f "$src/tests/tw-report/rows.awk" > rows.ndjson
for code in a b; do
	echo '{"row":"gold","code":"'$code'","precision":0.9,"precision_low":0.85,"precision_high":0.94,"recall":0.8,"recall_low":0.7,"recall_high":0.88,"n":400,"tp":90,"fp":10,"fn":20}'
done > gold.ndjson
tw-report -c ./a.codebook rows.ndjson gold.ndjson > page.html
grep -o '<table[^>]*><caption>[^<]*' page.html
grep '^@media[^{]*{\.above' page.html | tr '}' '\n'
