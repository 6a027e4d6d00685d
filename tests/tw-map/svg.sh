# Schematic areas of a toy city, coloured by a rate, as SVG.
cp "$src"/tests/tw-map/city.* "$src"/tests/tw-map/*.ndjson .
tw-map -g ./city.tsv rows.ndjson | sed '/<style>/d'
