# Members of a row may stand in any order: the item is found.
awk -f "$src/tests/tw-count/records.awk" > tagged.ndjson
cp "$src/tests/tw-count/programs.codebook" .
tw-count -b month,program -c programs.codebook tagged.ndjson > rows
# members sorted: month before n, program after it
sorted() {
	sed -E 's/^\{"row":"count",("month":"[^"]*"),("program":"[^"]*"),(.*)\}$/{\3,\1,\2,"row":"count"}/'
}
behind() {
	sed -E 's/^\{"row":"count",("month":"[^"]*"),("program":"[^"]*"),(.*)\}$/{\3,\2,"row":"count",\1}/'
}
apart() {
	sed -E 's/^\{"row":"count",("month":"[^"]*"),("program":"[^"]*"),(.*)\}$/{"row":"count",\1,\3,\2}/'
}
tw-chart -o term rows > expected
for f in sorted behind apart; do
	$f < rows > other
	head -1 other | cut -c 1-40
	tw-chart -o term other | cmp - expected
done
tw-count -b program -c programs.codebook tagged.ndjson > one
printf 'source\titem\tweight\ns\tlapor\t2\ns\twifi\t1\n' > p.tsv
tw-align -p ./p.tsv one > expected
sed -E 's/^\{"row":"count",("program":"[^"]*"),(.*)\}$/{\2,"row":"count",\1}/' one | tw-align -p ./p.tsv | cmp - expected
# what a row has of its user's own is no dimension
sed 's/}$/,"note":"x","year":2014}/' one | tw-align -p ./p.tsv | cmp - expected
