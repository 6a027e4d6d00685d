# 200,000 questions of 50,000 people in the memory that is asked for: room for
# 1,000 open ones and 4M for all else, 12M for the libraries that are mapped; and
# as many that are closed, in steps.
case $build in */*san) limit=unlimited ;; *) limit=20480 ;; esac
awk 'BEGIN {
	for (i = 1; i <= 200000; i++) {
		t = i * 3
		printf "{\"id\":\"60000000%06d\",\"created_at\":\"2015-05-%02dT%02d:%02d:%02dZ\",\"platform\":\"twitter\",\"kind\":\"original\",\"author\":{\"handle\":\"w%d_c\"},\"text\":\"@air_contoh x\",\"mentions\":[\"air_contoh\"]}\n", i, 1 + t / 86400, t % 86400 / 3600, t % 3600 / 60, t % 60, i % 50000
	}
	print "{\"id\":\"a\",\"created_at\":\"2015-05-08T00:00:00Z\",\"platform\":\"twitter\",\"kind\":\"original\",\"author\":{\"handle\":\"air_contoh\"},\"text\":\"x\"}"
}' > posts
( ulimit -v $limit; tw-thread -a air_contoh --open 1000 --exact 1000 posts | jq -c '[.n, .open, .early]' )
( ulimit -v $limit; tw-thread -a air_contoh --open 3000 --exact 1000 --within 1h -b hour posts | head -1 | jq -c '[.n, .early, .expired]' )
