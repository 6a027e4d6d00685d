# Rows of places finer or wider than the areas, and of none that is known, are
# said; what there is of them is drawn with --points and --level.
cp "$src"/tests/tw-map/city.* "$src"/tests/tw-map/*.ndjson .
row() {
	printf '{"row":"count","place_about":"%s","n":%s,"of":100,"unit":"mentions","share":0.1,"low":0.05,"high":0.2,"distinct":%s}\n' "$1" "$2" "$2"
}
{
	row utara 20; row utara/jalan-mawar 12; row timur/jalan-mawar 6; row selatan/pasar-lama 30
	row utara/kebon 9; row timru 8
} > rows
tw-map -g ./city.tsv -o geojson rows | jq -c '.features[].properties | [.name, .n]'
tw-map -g ./city.tsv --points rows 2> err | sed '/<style>/d' | grep -e '<circle' -e '<title' -e '<text'
cat err
tw-map -g ./city.tsv --points -o geojson rows 2> err | jq -c '.features[] | select(.geometry.type == "Point") | [.id, .geometry, .properties.n]'
tw-map -g ./city.tsv --level kelurahan -o geojson rows | jq -c '.features[] | [.id, .properties.n]'
tw-map -g ./city.tsv --level kota rows; echo $?
