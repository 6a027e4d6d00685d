# A member crs that names WGS 84 is no other system.
cp "$src"/tests/tw-map/city.* "$src"/tests/tw-map/*.ndjson .
sed 's/^{"type":"FeatureCollection",/&"crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:OGC:1.3:CRS84"}},/' \
    city.geojson > crs.geojson
tw-map -g ./city.tsv --boundaries crs.geojson rows.ndjson |
    grep -c '<path class="area'
