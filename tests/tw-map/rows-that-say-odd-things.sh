# Rows that state less than they could, or something else than they should: what
# is said of each, and what is drawn of it.
cp "$src"/tests/tw-map/city.* "$src"/tests/tw-map/*.ndjson .
props() { jq -c ".features[].properties | [.name, $1]"; }
text() { sed -n 's/.*<text[^>]*>\(.*\)<.text>/\1/p'; }
# Cases and bursts: a member that is there and no number, no path, no word.
cat > cases << 'X'
{"row":"case","place_about":["utara"],"people":7}
{"row":"case","id":5,"place_about":["utara"],"people":7}
{"row":"case","id":"a","place_about":["utara"],"people":"7"}
{"row":"case","id":"b","place_about":["utara"],"people":-7,"verdict":3}
{"row":"case","id":"c","place_about":["timur"],"people":1e300,"verdict":"duplicated"}
{"row":"case","id":"d","place_about":["barat"],"people":9,"verdict":"real","state":7}
{"row":"case","id":"e","people":9}
{"row":"case","id":"f","place_about":"barat","people":9}
{"row":"case","id":"g","place_about":[],"people":9}
{"row":"case","id":"h","place_about":[7],"people":9}
X
tw-map -g ./city.tsv --min-people 0 -o geojson cases | props '.n, .people, .open'
cat > bursts << 'X'
{"row":"burst","dimension":"place_about","key":"utara","posts":70,"people":50}
{"row":"burst","dimension":"place_about","key":7,"begin":"2015-05-01","posts":70,"people":50}
{"row":"burst","dimension":"topic","key":"timur","begin":"2015-05-01","posts":70,"people":50}
{"row":"burst","key":"timur","begin":"2015-05-01","posts":70,"people":50}
{"row":"burst","dimension":"place_about","key":"timur","begin":"2015-05-01","posts":"70","people":50}
{"row":"burst","dimension":"place_about","key":"selatan","begin":"2015-05-01","posts":30,"people":20}
X
tw-map -g ./city.tsv -o geojson bursts | props '.n'
tw-map -g ./city.tsv --value share bursts; echo $?
tw-map -g ./city.tsv --value share cases 2>&1 | tail -n 1
# Rows without a place, or of none; of the whole beside their group; objects.
cat > rows << 'X'
{"row":"count","topic":"road","n":40,"of":100,"distinct":31}
{"row":"count","place_about":null,"n":4,"of":100,"distinct":31}
{"row":"count","place_about":"utara","of":100,"distinct":31}
{"row":"count","place_about":"utara","n":40,"of":100,"distinct":31,"low":0.3,"list":[1],"object":{"a":1}}
{"row":"count","place_about":"timur","place":"x","n":10,"of":100,"distinct":31}
X
tw-map -g ./city.tsv -o geojson rows; echo $?
sed 5d rows | tw-map -g ./city.tsv -o geojson | jq -c '.features[0].properties'
cat > answers << 'X'
{"row":"answer","place_about":"utara","month":"2015-05","n":30,"share":0.5,"open":3,"median":60}
{"row":"answer","place_about":null,"n":9,"share":0.25}
{"row":"answer","place_about":null,"month":"2015-05","n":9,"share":0.75}
{"row":"answer","month":"2015-05","n":30,"share":0.5}
{"row":"answer","place_about":"utara","month":null,"n":30,"share":0.5}
X
tw-map -g ./city.tsv --min-people 0 --group 2015-05 answers | text
tw-map -g ./city.tsv --min-people 0 --group none -o geojson answers 2> err | props .value
# Groups that are too many to name, and persons among them.
for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14; do
	echo '{"row":"count","topic":"t'$i'","place_about":"utara","n":40,"of":100,"distinct":31}'
done > many
tw-map -g ./city.tsv many
for who in author.handle mentions asker; do
	sed "s/topic/$who/" many | tw-map -g ./city.tsv
done
sed 's/topic/sentiment/; s/t1"/negative"/' many | tw-map -g ./city.tsv --group negative -o html |
    grep -o 'At least [0-9]* [a-z]*'
# Two other kinds, and what only answers have.
printf '{"row":"coded","n":1}\n{"row":"rate","n":1}\n' | tw-map -g ./city.tsv
tw-map -g ./city.tsv --value open rows.ndjson
tw-map -g ./city.tsv --value median cases 2>&1 | tail -n 1
# The units of time that suit.
for s in 60 7200 86400 864000; do
	for place in utara timur barat; do
		echo '{"row":"answer","place_about":"'$place'","n":30,"share":0.5,"median":'$s'}'
	done > waits
	tw-map -g ./city.tsv --min-people 0 --value median -o html waits | grep -o '<td class="n">[^<]*' | sed -n 1p
done
