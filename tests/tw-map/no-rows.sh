# No rows: nothing is drawn, which is said. Rows of other kinds only: said.
cp "$src"/tests/tw-map/city.* "$src"/tests/tw-map/*.ndjson .
tw-map -g ./city.tsv < /dev/null; echo $?
printf '{"row":"whole","measure":"tv","value":0.3}\n' | tw-map -g ./city.tsv; echo $?
printf '{"row":"count","topic":"x","n":3}\n{"row":"count","place_about":"utara"}\n' | tw-map -g ./city.tsv; echo $?
