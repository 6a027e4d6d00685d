# When memory is full the oldest question leaves as it is then: early, counted.
awk 'BEGIN {
	for (i = 1; i <= 6; i++)
		printf "{\"id\":\"%d\",\"created_at\":\"2015-05-01T08:0%d:00Z\",\"platform\":\"twitter\",\"kind\":\"original\",\"author\":{\"handle\":\"w%d_c\"},\"text\":\"@air_contoh x\",\"mentions\":[\"air_contoh\"]}\n", i, i, i
	printf "{\"id\":\"7\",\"created_at\":\"2015-05-01T08:10:00Z\",\"platform\":\"twitter\",\"kind\":\"reply\",\"author\":{\"handle\":\"air_contoh\"},\"text\":\"@w1_c x\",\"reply_to\":{\"id\":\"1\",\"handle\":\"w1_c\"}}\n"
	printf "{\"id\":\"8\",\"created_at\":\"2015-05-01T08:11:00Z\",\"platform\":\"twitter\",\"kind\":\"reply\",\"author\":{\"handle\":\"air_contoh\"},\"text\":\"@w6_c x\",\"reply_to\":{\"id\":\"6\",\"handle\":\"w6_c\"}}\n"
}' > posts
tw-thread -a air_contoh --open 3 --part thread,answer --cluster none posts
