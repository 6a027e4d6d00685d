# Posts beside a claim: how many have its code; the stance stays with the reader.
cp "$src/tests/tw-claims/table.tsv" .
for i in 1 2 3 4; do
	echo '{"id":"'$i'","text":"x","program":['"$([ $i = 1 ] || echo '"city/lapor"')$([ $i = 3 ] && echo ',"city"')"']}'
done > tagged.ndjson
tw-claims --part posts --records tagged.ndjson --match solved=city/lapor --match egov=city --match origin=none \
    table.tsv
echo $?
tw-claims --records tagged.ndjson --match solvd=x table.tsv
echo $?
tw-claims --records tagged.ndjson table.tsv
echo $?
tw-claims --records tagged.ndjson -d topic --match solved=x table.tsv
echo $?
