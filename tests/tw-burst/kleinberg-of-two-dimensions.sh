# Rows by two dimensions beside the day: both are named, with both their items.
awk 'BEGIN {
	split("2 1 3 2 14 16 12 3 2 1", r, " ")
	split("50 48 52 50 55 60 52 50 49 51", d, " ")
	for (i = 1; i <= 10; i++)
		printf "{\"row\":\"count\",\"day\":\"2015-01-%02d\",\"kind\":\"reply\",\"hashtags\":\"a\",\"n\":%d,\"of\":%d}\n", i, r[i], d[i]
}' | tw-burst --scale 2 | jq -c '[.dimension, .key, .begin, .end, .n]'
