# What is drawn: a rate where there are populations, else how many; per cent of
# questions answered, how long half of them waited, how many are open.
cp "$src"/tests/tw-map/city.* "$src"/tests/tw-map/*.ndjson .
values() {
	tw-map -g ./city.tsv -o geojson "$@" | jq -c '.features[].properties |
	    [.name, .value, .value_low, .value_high, .value_of, .like_whole]'
}
values rows.ndjson
values --per 1000 rows.ndjson | sed 1q
values --value n rows.ndjson
values --value share rows.ndjson
values answers.ndjson
values --value median answers.ndjson
values --value open answers.ndjson
values --value n answers.ndjson
tw-map -g ./city.tsv --value median rows.ndjson; echo $?
sed 's/20000$//' ./city.tsv > part.tsv
tw-map -g ./part.tsv -o geojson rows.ndjson | jq -c '.features[0].properties.value_of'
tw-map -g ./part.tsv --value rate rows.ndjson; echo $?
tw-map -g ./city.tsv --value many; echo $?
