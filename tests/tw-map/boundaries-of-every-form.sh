# Boundaries as programs write them, and what is none: each is taken, or refused
# with its line and what is needed. ~ is a line end.
cp "$src"/tests/tw-map/city.* "$src"/tests/tw-map/*.ndjson .
square='[[[107,-6],[107,-7],[108,-7],[107,-6]]]'
while IFS= read -r line; do
	echo "$line" | sed "s/SQUARE/$square/g" | tr -d '\n' | tr '~' '\n' > b.json
	echo "$line"
	tw-map -g ./city.tsv --boundaries b.json -o geojson rows.ndjson > out 2> err
	rc=$?
	echo "  $rc $(jq -c '[.features[] | select(.geometry != null) | .geometry.type]' out 2> /dev/null) $(grep -v '^tw-map: rows' err | head -2 | tr '\n' ' ')"
done << 'X'
{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"utara"},"geometry":{"type":"Polygon","coordinates":SQUARE}}]}
{"type":"Feature","properties":{"name":"utara"},"geometry":{"type":"Polygon","coordinates":SQUARE}}
{"type":"Feature","properties":{"name":"utara"},"geometry":{"type":"Polygon","coordinates":SQUARE}}~{"type":"Feature","properties":{"name":"timur"},"geometry":{"type":"Polygon","coordinates":SQUARE}}~
{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"utara"},"geometry":{"type":"MultiPolygon","coordinates":[SQUARE,SQUARE]}}]}
{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"utara"},"geometry":{"type":"MultiPolygon","coordinates":[[[[107,-6]]],7]}}]}
{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"utara"},"geometry":{"type":"MultiPolygon","coordinates":["x"]}}]}
{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"utara"},"geometry":{"type":"Polygon","coordinates":[[[107,-6,12.5],[107,-7,1e1],[108,-7,-3],[107,-6,12.5]]]}}]}
{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"utara"},"geometry":{"type":"Polygon","coordinates":[[[107,-6,"x"],[107,-7],[108,-7]]]}}]}
{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"utara"},"geometry":{"type":"Polygon","coordinates":[[[107,-6,null],[107,-7],[108,-7]]]}}]}
{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"utara"},"geometry":{"type":"Polygon","coordinates":[[[107],[107,-7],[108,-7]]]}}]}
{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"utara"},"geometry":{"type":"Polygon","coordinates":[{},{}]}}]}
{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"utara"},"geometry":{"type":"Polygon","coordinates":[]}}]}
{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"utara"},"geometry":{"type":"Polygon","coordinates":"x"}}]}
{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"utara"},"geometry":{"type":"Polygon"}}]}
{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"utara"},"geometry":{"coordinates":SQUARE}}]}
{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"utara"},"geometry":{"type":"Polygon","coordinates":[[[107,-6],[107,-7]],[[108,-7],[107,-6]]]}},{"type":"Feature","properties":{"name":"timur"},"geometry":{"type":"Polygon","coordinates":SQUARE}}]}
{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"utara"},"geometry":{"type":"Polygon","coordinates":[ [ [ 107 , -6 ] ,~[ 107 , -7 ] , [ 108 , -7 ] ] ]}}]}
{"type":"FeatureCollection","features":[{"type":"Feature","properties":null,"geometry":{"type":"Polygon","coordinates":SQUARE}}]}
{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Polygon","coordinates":SQUARE}}]}
{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":7},"geometry":{"type":"Polygon","coordinates":SQUARE}}]}
{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":["utara"]},"geometry":{"type":"Polygon","coordinates":SQUARE}}]}
{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"nowhere"},"geometry":{"type":"Polygon","coordinates":SQUARE}}]}
{"type":"FeatureCollection","features":[7,{"type":"Feature","properties":{"name":"utara"},"geometry":{"type":"Polygon","coordinates":SQUARE}}]}
{"type":"FeatureCollection","features":[{"type":"Point"}]}
{"type":"FeatureCollection","features":[]}
{"type":"FeatureCollection","features":{}}
{"type":"FeatureCollection"}
{"type":"Polygon","coordinates":SQUARE}
{"type":"GeometryCollection","geometries":[]}
[]
7
X
printf '\357\273\277%s' '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"utara"},"geometry":{"type":"Polygon","coordinates":[[[107,-6],[107,-7],[108,-7]]]}}]}' > bom.json
tw-map -g ./city.tsv --boundaries bom.json -o geojson rows.ndjson > out 2> err; echo $?
