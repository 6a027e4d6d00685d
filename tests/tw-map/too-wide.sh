# More than three degrees cannot be drawn true here.
cp "$src"/tests/tw-map/city.* "$src"/tests/tw-map/*.ndjson .
sed 's/107.160/107.160/; s/	-6.075	107.025	3000/	-9.975	107.025	3000/' ./city.tsv > wide.tsv
tw-map -g ./wide.tsv rows.ndjson; echo $?
tw-map -g ./wide.tsv -o geojson rows.ndjson | jq -c .bbox
