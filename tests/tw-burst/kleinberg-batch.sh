# The published example: bins 4 to 6 of ten burst, at a scale of 2 and gamma 1.
awk 'BEGIN {
	split("2 1 3 2 14 16 12 3 2 1", r, " ")
	split("50 48 52 50 55 60 52 50 49 51", d, " ")
	for (i = 1; i <= 10; i++) {
		printf "{\"row\":\"count\",\"day\":\"2015-01-%02d\",\"hashtags\":\"a\",\"n\":%d,\"of\":%d}\n", i, r[i], d[i]
		printf "{\"row\":\"count\",\"day\":\"2015-01-%02d\",\"hashtags\":\"b\",\"n\":%d,\"of\":%d}\n", i, d[i] - r[i], d[i]
	}
}' | tw-burst --scale 2
