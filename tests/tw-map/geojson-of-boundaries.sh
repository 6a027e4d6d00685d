# GeoJSON: rings against the clock and closed, members of rows flat, bbox; what
# is in capitals, with its level or an abbreviation, joins all the same.
cp "$src"/tests/tw-map/city.* "$src"/tests/tw-map/*.ndjson .
tw-map -g ./city.tsv --boundaries city.geojson \
    -o geojson rows.ndjson > map.geojson; echo $?
jq -c '.bbox, (.features[] | [.id, .geometry, .properties])' map.geojson
