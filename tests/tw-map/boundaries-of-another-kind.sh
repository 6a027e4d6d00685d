# What is no GeoJSON in degrees of WGS 84 is refused, with the command that
# makes it so.
cp "$src"/tests/tw-map/city.* "$src"/tests/tw-map/*.ndjson .
try() {
	printf '%s' "$1" > f.json
	tw-map -g ./city.tsv --boundaries f.json rows.ndjson
	echo "status $?"
}
polygon() {
	printf '{"type":"FeatureCollection",%s"features":[\n{"type":"Feature","properties":{"n":"utara"},\n"geometry":{"type":"Polygon","coordinates":%s}}]}' "$2" "$1"
}
try '{"type":"Topology","objects":{}}'
try "$(polygon '[[[788000,9230000],[788100,9230000],[788100,9230100]]]' '')"
try "$(polygon '[[[-6,107],[-6,108],[-7,108]]]' '')"
try "$(polygon '[[[107,-6],[107,-7],[108,-7]]]' '"crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::32748"}},')"
try '{"type":"Feature","properties":{},"geometry":null}
{"type":"Feature","properties":{},"geometry":null}'
try '{"type":"FeatureCollection"'
try '{"row":"count"}'
try '{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Point","coordinates":[1,2]}}]}'
try "$(polygon '[[[107,"x"],[107,-7],[108,-7]]]' '')"
try "$(polygon '[[107,-6],[107,-7],[108,-7]]' '')"
try "$(polygon '[[[107,-6],[107,-6]]]' '')"
tw-map -g ./city.tsv --boundaries not-there.json rows.ndjson
