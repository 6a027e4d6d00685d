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
sed -n 's/<desc>\(.*\)<.desc>/\1/p' map.svg
