# Of a mixture the kind is drawn that was counted first in the list; others are
# passed over.
cp "$src"/tests/tw-map/city.* "$src"/tests/tw-map/*.ndjson .
{
	printf '{"row":"tick","at":"2015-01-01T00:00:00+07:00"}\n{"row":"thread","id":"1","state":"open"}\n'
	cat answers.ndjson
	printf '{"row":"case","id":"1","place_about":["utara"],"people":7,"state":"new"}\n'
} > mixture
tw-map -g ./city.tsv -o geojson mixture | jq -c '.features[].properties | [.name, .n]'
