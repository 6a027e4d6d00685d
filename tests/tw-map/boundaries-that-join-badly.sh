# What does not join is said on both sides; the map is drawn, status 1.
cp "$src"/tests/tw-map/city.* "$src"/tests/tw-map/*.ndjson .
sed -e 's/barat/Bukit Tinggi/' -e '/Timur/d' city.geojson > bad.geojson
tw-map -g ./city.tsv --boundaries bad.geojson -o geojson \
    rows.ndjson | jq -c '.features[] | [.id, .geometry == null]'
# By a property that names nothing: refused.
tw-map -g ./city.tsv --boundaries bad.geojson --key kode rows.ndjson; echo $?
