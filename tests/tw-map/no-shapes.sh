# A gazetteer without places or boundaries has no map; its numbers go out. An
# area whose circle lies within others stands in the table.
cp "$src"/tests/tw-map/city.* "$src"/tests/tw-map/*.ndjson .
awk -F '\t' -v OFS='\t' '$1 != "head" && NR > 1 { $6 = $7 = $8 = "" } 1' ./city.tsv > bare.tsv
tw-map -g ./bare.tsv rows.ndjson 2> err; echo $?
tail -n 1 err
tw-map -g ./bare.tsv -o geojson rows.ndjson 2> err | jq -c '.bbox, .features[0].geometry'
awk -F '\t' -v OFS='\t' '$2 == "timur" { $6 = -6.03; $7 = 107.03; $8 = 10 } 1' ./city.tsv > hidden.tsv
tw-map -g ./hidden.tsv -o html rows.ndjson | grep -c 'href="#a[0-9]*">Timur\|id="a[0-9]*" .*Timur'
