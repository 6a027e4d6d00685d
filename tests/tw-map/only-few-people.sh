# Where only one area is not zero, even the total would give its number away.
cp "$src"/tests/tw-map/city.* "$src"/tests/tw-map/*.ndjson .
printf '%s\n' '{"row":"count","place_about":"utara","n":4,"of":4,"share":1,"low":0.4,"high":1,"distinct":3}' \
    '{"row":"count","place_about":"timur","n":0,"of":4,"share":0,"low":0,"high":0.6,"distinct":0}' > rows
tw-map -g ./city.tsv rows | sed -n 's/.*<text[^>]*>\(.*\)<.text>/\1/p'
# All are few: the total may stand.
sed 's/"distinct": [0-9]*/"distinct":2/' rows.ndjson |
    tw-map -g ./city.tsv | sed -n 's/.*<text[^>]*>\(.*\)<.text>/\1/p'
