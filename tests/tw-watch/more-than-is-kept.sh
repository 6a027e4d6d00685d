# Of topics beyond 255 the rest is one, of bursts the 64 latest are kept, of cases
# 65,536, of topics of one post eight; after a gap of months all hours are empty.
awk 'BEGIN {
	for (i = 0; i < 300; i++)
		printf "{\"text\":\"made up\",\"created_at\":\"2015-01-31T%02d:%02d:00Z\",\"platform\":\"t\",\"id\":\"%d\",\"author\":{\"id\":\"%d\"}," \
		    "\"kind\":\"%s\",\"topic\":[\"t%d\"],\"place_about\":[\"p%d/x\"],\"sentiment\":[\"%s\"],\"abuse\":[\"%s\"]}\n",
		    10 + i / 60, i % 60, i, i % 50, i % 7 ? "original" : "repost", i, i,
		    i % 3 ? "negative" : i % 2 ? "neutral" : "positive", i % 30 ? "none" : "attack/person"
	for (i = 0; i < 70; i++)
		printf "{\"row\":\"burst\",\"state\":\"%s\",\"dimension\":\"d\",\"key\":\"k%d\",\"begin\":\"2015-01-31T%02d:%02d:00Z\"," \
		    "\"people\":%d,\"lift\":3}\n", i % 2 ? "open" : "closed", i, 10 + i / 60, i % 60, i % 9
	print "{\"text\":\"made up\",\"created_at\":\"2015-01-31T14:59:30Z\",\"platform\":\"t\",\"id\":\"m\",\"topic\":[\"1\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\",\"8\",\"9\"]," \
	    "\"sentiment\":[\"positive\",\"negative\"],\"abuse\":[\"attacker\"]}"
}' > rows
{
	cat rows
	awk 'BEGIN { for (i = 0; i < 65540; i++) printf "{\"row\":\"case\",\"id\":\"%d\",\"topic\":\"t\",\"state\":\"new\"}\n", i }'
} > all
tw-watch --once --size 120x24 all
tw-watch --once --size 120x50 --window 7d --state s rows > before
tw-watch --once --size 120x50 --window 7d --state s < /dev/null | diff before -
echo '{"row":"tick","at":"2015-02-01T00:00:00Z"}' | tw-watch --once --size 120x40 --state s | head -3
echo '{"row":"tick","at":"2015-08-01T00:00:00Z"}' | tw-watch --once --size 120x24 --state s
