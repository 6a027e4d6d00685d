# Members may stand in any order, as programs that sort them leave them.
cp "$src"/tests/tw-map/city.* "$src"/tests/tw-map/*.ndjson .
awk '{ sub(/"place_about": "[a-z\/]*", /, ""); sub(/[{]"row": "count", /, "{"); sub(/}$/, "") } 1' rows.ndjson > rest
sed 's/.*\("place_about": "[^"]*"\).*/, \1, "row": "count", "level": "maximal"}/' rows.ndjson > places
paste -d '\0' rest places > turned
sed 1q turned
tw-map -g ./city.tsv rows.ndjson > a.svg
tw-map -g ./city.tsv turned | cmp - a.svg && echo the same
