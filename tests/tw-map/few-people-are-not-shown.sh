# Numbers of fewer than five people are left out of every form: no digit of
# them is in the file. One alone would follow from the total: the next smallest
# is withheld too. Zero hides nobody.
cp "$src"/tests/tw-map/city.* "$src"/tests/tw-map/*.ndjson .
rows() {
	sed -e 's/"n": 5, .*/"n": 4747,"of":5000,"share":0.4747,"low":0.4,"high":0.5,"distinct": '"$1"'}/' rows.ndjson
}
rows 4 > few.ndjson
for form in svg html geojson; do
	tw-map -g ./city.tsv -o $form few.ndjson | grep -c 4747
done
tw-map -g ./city.tsv -o geojson few.ndjson |
    jq -c '.features[].properties | [.name, .n, .value, .share, .why]'
rows 5 > enough.ndjson
tw-map -g ./city.tsv -o geojson enough.ndjson | jq -c '.features[].properties | [.name, .n]'
tw-map -g ./city.tsv --min-people 6 -o geojson enough.ndjson | jq -c '.features[].properties | [.name, .n]'
tw-map -g ./city.tsv --min-people 0 -o geojson few.ndjson | jq -c '.features[].properties | [.name, .n]'
