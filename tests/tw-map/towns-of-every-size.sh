# Towns from a street to a country: the scale; populations that are none; areas
# that lie nowhere or on one line; what lies outside; pages of places.
town() { # degrees between the districts, metres of their circles, more rows
	{
		printf 'kind\tid\tname\tin\tforms\tlat\tlon\tradius_m\tpopulation\nhead\tgazetteer\t1\nhead\tlevels\tdistrict quarter\n'
		awk -v d="$1" -v r="$2" 'BEGIN {
			OFS = "\t"
			for (i = 0; i < 9; i++)
				print "district", "d" i, "District " i, "", "", -6 + d * int(i / 3), 107 + d * (i % 3), r, 1000 * (i + 1)
		}'
		[ $# -lt 3 ] || printf "$3"
	} > town.tsv
}
rows() {
	for i in 0 1 2 3 4 5 6 7 8; do
		printf '{"row":"count","place_about":"d%s","n":%s,"of":100,"unit":"posts","share":0.%s,"low":0.0%s,"high":0.9,"distinct":%s}\n' $i $((i * 7 + 6)) $i $i $((i + 5))
	done
}
text() { sed -n 's/.*<text[^>]*>\(.*\)<.text>/\1/p'; }
rows > rows.ndjson
for size in '0.001 60' '0.004 250' '0.01 600' '0.02 1200' '0.05 3000' '0.1 6000' '0.3 18000' '0.8 50000'; do
	town $size
	tw-map -g ./town.tsv rows.ndjson | text | grep -e '^[0-9]* k*m$' | tr '\n' ' '
done
echo
tw-map -g ./town.tsv rows.ndjson | text | grep -c .
# Populations
for people in x -1 1.000 1,5; do
	town 0.02 1200
	sed "s/1000\$/$people/" town.tsv > bad.tsv
	tw-map -g ./bad.tsv rows.ndjson 2>&1 | sed -n 1p
done
town 0.02 1200; sed 's/1000$/0/' town.tsv > zero.tsv
tw-map -g ./zero.tsv -o geojson rows.ndjson | jq -r '.features[0].properties.value_of'
# Some lie nowhere, some have no circle, one hides in another; on one line.
awk -F '\t' -v OFS='\t' '$2 == "d1" { $6 = $7 = $8 = "" } $2 == "d2" { $8 = "" } $2 == "d4" { $6 = -6; $7 = 107; $8 = 10 } 1' town.tsv > odd.tsv
tw-map -g ./odd.tsv -o html rows.ndjson > odd.html
sed 's/<[^>]*>/ /g; s/  */ /g' odd.html | grep 'District [0-9]* [0-9–]' | sed -n 1,12p
awk -F '\t' -v OFS='\t' '$1 == "district" { $6 = -6 } 1' town.tsv > line.tsv
tw-map -g ./line.tsv -o geojson rows.ndjson | jq -c '[.features[].properties.name]'
printf 'kind\tid\tname\nhead\tgazetteer\t1\nhead\tlevels\tdistrict\nabove\tx\tX town\n' > none.tsv
tw-map -g ./none.tsv rows.ndjson
# Outside: shown, too few people, one or several
town 0.02 1200 'outside\to1\tOther\t\t\t-6.5\t107\t1000\noutside\to2\tOther Two\t\t\t-6.5\t108\t1000\noutside\to3\tOther Three\t\t\t\t\t\n'
out() { printf '{"row":"count","place_about":"outside/%s","n":%s,"of":100,"unit":"posts","distinct":%s}\n' "$@"; }
for o in 'o1 9 9' 'o1 9 9 o2 8 8' 'o1 9 9 o2 2 2' 'o1 2 2' 'o1 2 2 o3 2 2'; do
	set -- $o
	{ cat rows.ndjson; out "$@"; } | tw-map -g ./town.tsv | text | grep Outside
done
# Unknown places: one, two; wider and finer ones
town 0.02 1200 'quarter\tq\tQuarter\td0\t\t-6\t107\t300\t100\nmall\tm\tMall\td1=0.6|d2=0.4\t\t-6\t107.02\t100\t\nmall\tn\tMall N\td1\t\t-6.01\t107.02\t\t\nmall\tp\tMall P\td1\t\t\t\t\t\n'
place() { printf '{"row":"count","place_about":"%s","n":%s,"of":100,"unit":"posts","share":0.1,"low":0.05,"high":0.2,"distinct":%s}\n' "$@"; }
{ cat rows.ndjson; place nowhere 9 9; } | tw-map -g ./town.tsv 2>&1 > out | cut -c 1-60
{ cat rows.ndjson; place nowhere 9 9 d0/none 9 9; } | tw-map -g ./town.tsv 2>&1 > out | cut -c 1-60
{ cat rows.ndjson; place d1/m 9 9 d2/m 9 9; } | tw-map -g ./town.tsv 2>&1 > out | cut -c 1-90
{ place d1/m 9 9 m/m 1 1 d1/n 9 9 d1/p 9 9; } > malls
tw-map -g ./town.tsv --points -o html malls 2> err > malls.html; cat err
sed 's/<[^>]*>/ /g; s/  */ /g' malls.html | sed -n '/id="table"/,$p; /Mall/p' | sed -n 1,8p
tw-map -g ./town.tsv --points --width 300 malls 2> err | text
tw-map -g ./town.tsv --points --title 'lower case' malls 2> err | text | sed -n 1,2p
for w in 240 300 640; do
	tw-map -g ./town.tsv --width $w rows.ndjson | text | grep -c .
	tw-map -g ./town.tsv --width $w --at-least rows.ndjson | text | grep '≥' | sed -n 1,2p
done
sed 's/"low":0.0[0-9],//; s/"distinct":[0-9]*/"why":"too few days"/' rows.ndjson > half
tw-map -g ./town.tsv -o html --min-people 0 half | sed 's/<[^>]*>/ /g; s/  */ /g' | grep 'District [0-9] ' | sed -n 1,3p
tw-map -g ./town.tsv -o html --min-people 0 --value n half | sed 's/<[^>]*>/ /g; s/  */ /g' | grep 'District [0-9] ' | sed -n 1,3p
tw-map -g ./town.tsv -o html --value share rows.ndjson | sed 's/<[^>]*>/ /g; s/  */ /g' | grep -e 'District [0-9] ' -e 'mean' | sed -n 1,4p
# A hole, and islands, across 180 degrees
printf 'kind\tid\tname\tin\tforms\tlat\tlon\tradius_m\nhead\tgazetteer\t1\nhead\tlevels\tisland\nisland\tfar\tFar\t\t\t-17\t180\t50000\n' > sea.tsv
echo '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"Far"},"geometry":{"type":"MultiPolygon","coordinates":[[[[179,-18],[-179,-18],[-179,-16],[179,-16],[179,-18]],[[179.5,-17.5],[179.5,-16.5],[-179.5,-16.5],[-179.5,-17.5],[179.5,-17.5]]],[[[178,-15],[180,-15],[180,-14],[178,-15]]],[[[-179,-13],[-178,-13],[-178,-12],[-179,-13]]]]}}]}' > sea.geojson
echo '{"row":"count","place_about":"far","n":9,"of":9,"distinct":9}' > far
tw-map -g ./sea.tsv --boundaries sea.geojson -o geojson far | jq -c '.bbox, .features[0].geometry.coordinates[]'
