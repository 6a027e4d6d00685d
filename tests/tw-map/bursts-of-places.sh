# Bursts of a place: the last row of one counts; those of hashtags are none.
cp "$src"/tests/tw-map/city.* "$src"/tests/tw-map/*.ndjson .
cat > bursts <<'END'
{"row":"burst","state":"open","dimension":"place_about","key":"utara","begin":"2015-01-02T08:00:00+07:00","people":8,"posts":9}
{"row":"burst","state":"closed","dimension":"place_about","key":"utara","begin":"2015-01-02T08:00:00+07:00","people":18,"posts":25}
{"row":"burst","state":"closed","dimension":"place_about","key":"utara","begin":"2015-03-02T08:00:00+07:00","people":7,"posts":8}
{"row":"burst","state":"closed","dimension":"hashtags","key":"#utara","begin":"2015-03-02T08:00:00+07:00","people":7,"posts":8}
{"row":"burst","state":"closed","dimension":"place_about","key":"timur","begin":"2015-03-02T08:00:00+07:00","people":5,"posts":5}
END
tw-map -g ./city.tsv --value n -o geojson bursts | jq -c '.features[].properties | [.name, .n, .people, .value_of, .why]'
