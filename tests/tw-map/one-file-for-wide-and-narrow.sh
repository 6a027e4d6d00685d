# tw-report takes a map as any chart, a narrow one in its place on narrow screens.
cp "$src"/tests/tw-map/city.* "$src"/tests/tw-map/*.ndjson .
tw-map -g ./city.tsv rows.ndjson > map.svg
tw-map -g ./city.tsv --width 360 rows.ndjson > narrow.svg
tw-map -g ./city.tsv --points rows.ndjson > points.svg
tw-report 'Map=map.svg' 'Map=narrow.svg' 'Places=points.svg' > page.html; echo $?
grep -o -e '<figure[^>]*>' -e '<div class="\(wide\|narrow\|all\)' page.html
