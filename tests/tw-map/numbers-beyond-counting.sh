# A number of posts that none can be is no number: it would be drawn with three
# hundred digits.
cat > city.tsv << 'X'
kind	id	name	in	forms	lat	lon	radius_m
head	gazetteer	1
head	levels	district
district	north	North			-6.85	107.6	1500
district	south	South			-6.95	107.6	1500
X
cat > rows.ndjson << 'X'
{"row":"count","place_about":"north","n":1e308,"of":20,"unit":"posts"}
{"row":"count","place_about":"south","n":-1,"of":20,"unit":"posts"}
{"row":"count","place_about":"south","n":12,"of":20,"unit":"posts","users":12}
X
tw-map -g ./city.tsv rows.ndjson > map.svg; echo $?
sed -n 's/<desc[^>]*>\(.*\)<.desc>/\1/p' map.svg
# Nor have bursts so many posts, and nobody waited so long.
tw-map -g ./city.tsv -o geojson << 'X' | grep -o '"n":[^,]*'
{"row":"burst","dimension":"place_about","key":"north","begin":"2015-05-01","posts":1e308,"people":50,"state":"open"}
{"row":"burst","dimension":"place_about","key":"south","begin":"2015-05-01","posts":70,"people":50,"state":"open"}
X
tw-map -g ./city.tsv --value median << 'X' | sed -n 's/<desc[^>]*>\(.*\)<.desc>/\1/p'
{"row":"answer","place_about":"north","n":100,"share":0.5,"median":1e300,"users":50}
{"row":"answer","place_about":"south","n":100,"share":0.5,"median":7200,"users":50}
X
