# Rows that do not count people are held to n, which is said.
cp "$src"/tests/tw-map/city.* "$src"/tests/tw-map/*.ndjson .
sed 's/, "distinct": [0-9]*//' rows.ndjson |
    tw-map -g ./city.tsv --min-people 6 | sed -n 's/.*<text[^>]*>\(.*\)<.text>/\1/p'
# Posts without an author give a count of 0 people, who are not known either.
sed 's/"distinct": [0-9]*/"distinct": 0/' rows.ndjson |
    tw-map -g ./city.tsv --min-people 6 -o geojson | jq -c '.features[].properties | [.name, .n, .why]'
