# A member that tw-normalize writes where it is known may be in no record: that
# is said, with one wording, and nothing is wrong.
record='{"id":"1","platform":"x","kind":"original","text":"a","created_at":"2014-01-01T00:00:00Z"}'
for member in author author.name own place place.lat place.source quote_of.text extra; do
	echo "$record" | tw-count -b $member > rows
	echo "$member: $?, $(wc -l < rows) rows"
done
