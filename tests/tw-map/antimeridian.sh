# Areas that cross 180 degrees are cut there; west is above east in the bbox.
cp "$src"/tests/tw-map/city.* "$src"/tests/tw-map/*.ndjson .
awk -F '\t' -v OFS='\t' '$7 + 0 > 0 { $7 += 72.95; if ($7 > 180) $7 -= 360 } 1' city.tsv > fiji.tsv
tw-map -g ./fiji.tsv -o geojson rows.ndjson > map.geojson
jq -c '.bbox, ([.features[].geometry.coordinates[]?[]?[]? | select(type == "array") | .[0]] | [min, max])' map.geojson
jq -c '.features[] | select(.geometry.type == "MultiPolygon") |
    [.id, (.geometry.coordinates | length), ([.geometry.coordinates[][][] | .[0]] | max - min > 300)]' map.geojson
tw-map -g ./fiji.tsv rows.ndjson | grep -c '<path class="area'
