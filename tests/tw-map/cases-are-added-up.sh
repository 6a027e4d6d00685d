# Cases: the last row of an id counts, those found false or said twice are no
# cases, and people are those of the case with most.
cp "$src"/tests/tw-map/city.* "$src"/tests/tw-map/*.ndjson .
cat > cases <<'END'
{"row":"case","id":"1","place_about":["utara"],"people":7,"verdict":null,"state":"new"}
{"row":"case","id":"1","place_about":["utara"],"people":9,"verdict":null,"state":"no-answer"}
{"row":"case","id":"2","place_about":["utara"],"people":2,"verdict":"real","state":"answered"}
{"row":"case","id":"3","place_about":["utara"],"people":30,"verdict":"false","state":"false"}
{"row":"case","id":"4","place_about":["timur"],"people":8,"verdict":"duplicate:1","state":"duplicate"}
{"row":"case","id":"5","place_about":["timur"],"people":6,"verdict":null,"state":"passed-on"}
{"row":"case","id":"6","place_about":["barat"],"people":3,"verdict":null,"state":"no-answer"}
{"row":"case","id":"7","place_about":[],"people":3,"verdict":null,"state":"no-answer"}
{"row":"case","id":"8","place_about":["selatan"],"people":11,"verdict":null,"state":"done"}
END
tw-map -g ./city.tsv --value n -o geojson cases | jq -c '.features[].properties | [.name, .n, .open, .people, .why]'
tw-map -g ./city.tsv --value open --min-people 0 cases | sed -n 's/.*<text[^>]*>\(.*\)<.text>/\1/p'
