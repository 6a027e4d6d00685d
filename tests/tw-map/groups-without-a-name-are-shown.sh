# Rows that name nothing beside the place are a group without a name: the
# message says what that is, and how it is chosen.
cp "$src"/tests/tw-map/city.* .
road='{"row":"count","topic":"road","place_about":"utara","n":30,"of":100,"distinct":31}'
bare='{"row":"count","place_about":"utara","n":40,"of":100,"distinct":32}'
printf '%s\n%s\n' "$road" "$bare" > road-first
printf '%s\n%s\n' "$bare" "$road" > bare-first
for rows in road-first bare-first; do
	tw-map -g ./city.tsv $rows
	tw-map -g ./city.tsv --group rode $rows
	tw-map -g ./city.tsv --group '' -o geojson $rows | jq -c '.features[0].properties.n'
done
