# A map of persons is not drawn, unless asked for in so many words.
cp "$src"/tests/tw-map/city.* "$src"/tests/tw-map/*.ndjson .
sed 's/"place_about"/"author.handle":"a",&/' rows.ndjson > persons
tw-map -g ./city.tsv persons; echo $?
tw-map -g ./city.tsv --persons persons | grep -c '<path class="area'
