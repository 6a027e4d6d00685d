# Sums of probabilities, what is to be expected of each district, are drawn as
# counts are; they count no people.
cp "$src"/tests/tw-map/city.* .
awk 'BEGIN { for (i = 1; i <= 40; i++) printf "{\"id\":\"%d\",\"text\":\"x\",\"created_at\":\"2015-03-%02dT08:00:00+07:00\",\"place_about_ranked\":[{\"place\":\"utara\",\"p\":0.625},{\"place\":\"timur\",\"p\":0.25}]}\n", i, i % 28 + 1 }' |
    tw-count -b place_about_ranked.place -w place_about_ranked.p > expected
tw-map -g ./city.tsv --value n -o geojson expected | jq -c '.features[].properties | [.name, .n, .value, .why]'
tw-map -g ./city.tsv --value n expected | sed -n 's/.*<text[^>]*>\(.*\)<.text>/\1/p'
