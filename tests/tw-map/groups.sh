# Rows of two axes are two maps: one is chosen. What a codebook hardly finds is
# shown as at least so many.
cp "$src"/tests/tw-map/city.* "$src"/tests/tw-map/*.ndjson .
for a in attack criticism; do
	sed "s/\"place_about\"/\"abuse\\/1\":\"$a\",&/" rows.ndjson
done > abuse
tw-map -g ./city.tsv abuse; echo $?
tw-map -g ./city.tsv --group attacks abuse; echo $?
tw-map -g ./city.tsv --group attack abuse | sed -n 's/.*<text[^>]*>\(.*\)<.text>/\1/p'
tw-map -g ./city.tsv --group attack -o html abuse | grep -o 'at least [0-9.]*</td>'
tw-map -g ./city.tsv --at-least -o geojson rows.ndjson | jq -c '.features[0].properties.at_least'
