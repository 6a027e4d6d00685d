# With --through records, ticks and rows of others pass byte for byte; rows of
# the burst stand between them, the first after the post that opens it.
"$build/tools/stream" 31 2015-04-01 1 campaign > posts.ndjson
awk '{ print } NR % 20000 == 0 {
	print "{\"row\":\"tick\",\"at\":\"2015-04-01T00:00:00+07:00\"}"
	print "{\"row\":\"case\" , \"id\":\"1\",\"n\":1.10}"
}' posts.ndjson > mixed.ndjson
tw-burst --through -b hashtags mixed.ndjson > out
grep -v '^{"row":"burst"' out | cmp - mixed.ndjson
grep -B 1 '^{"row":"burst"' out | cut -c 1-130
