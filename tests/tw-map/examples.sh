# The examples of the manual, on posts made up here.
cp "$src"/tests/tw-map/city.* .
awk 'BEGIN {
	split("utara utara utara timur timur barat selatan", place, " ")
	for (i = 1; i <= 140; i++)
		printf "{\"id\":\"%d\",\"text\":\"x\",\"created_at\":\"2015-03-%02dT08:00:00+07:00\"," \
		    "\"author\":{\"handle\":\"u%d\"},\"abuse\":[%s],\"place_about\":[\"%s\"]}\n",
		    i, i % 28 + 1, i % 53, i % 3 ? "" : "\"attack\"", place[i % 7 + 1]
}' > coded.ndjson
tw-count -b place_about --distinct author.handle coded.ndjson > rows.ndjson
tw-map -g ./city.tsv -o html rows.ndjson > map.html
tw-map -g ./city.tsv --boundaries city.geojson -o geojson rows.ndjson > map.geojson
tw-count -b abuse/1,place_about --distinct author.handle coded.ndjson > abuse.ndjson
tw-map -g ./city.tsv --group attack abuse.ndjson > attack.svg
tw-map -g ./city.tsv rows.ndjson > map.svg
tw-map -g ./city.tsv --width 360 rows.ndjson > narrow.svg
tw-report Map=map.svg Map=narrow.svg > report.html
for f in map.html attack.svg map.svg narrow.svg report.html; do
	printf '%s %d\n' $f "$(grep -c '<path class="area' $f)"
done
jq -c '.features[].properties | [.name, .n, .distinct]' map.geojson
