# A record of 99:00, 24:00 or 10:60 states no day, as one of 30 February does;
# seconds may be 60, and a day alone is one.
n=0
for at in 2021-01-05T99:00 2021-01-05T24:00:00Z 2021-01-05T10:60:00Z 2021-01-05T10:00:61Z \
    2021-02-30T10:00:00Z 2021-01-05T 2021-01-05Tx9:00 2021-01-05T1 2021-01-05T10:6 \
    2021-01-05T10:00:00+07:00 '2021-01-06 23:59:60' 2021-01-07 2021-01-08T10 2021-01-09T10:00; do
	n=$((n + 1))
	echo '{"id":"'$n'","text":"a","created_at":"'$at'"}'
done > x.ndjson
tw-count -b day x.ndjson | jq -c '[.day, .n]'
tw-count -b hour x.ndjson 2>&1 > rows | sed 1q
jq -c '[.hour, .n]' rows
tw-count -b id -s 2021-01-01 -u 2021-12-31 --cluster none x.ndjson 2> said | jq -c .id
