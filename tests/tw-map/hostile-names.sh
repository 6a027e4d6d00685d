# Names and titles that try to end the text they stand in are text.
cp "$src"/tests/tw-map/city.* "$src"/tests/tw-map/*.ndjson .
sed 's/Utara Jaya/<script>alert(1)<\/script>"]]>\&/' ./city.tsv > h.tsv
for form in svg html geojson; do
	tw-map -g ./h.tsv --title '</title><script>' -o $form rows.ndjson > h.$form; echo $?
	grep -c '<script' h.$form
done
jq -r '.features[0].properties.name' h.geojson
tw-report h.svg > page.html; echo $?
