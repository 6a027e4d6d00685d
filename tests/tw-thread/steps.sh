# With --exact 0 times from 512 seconds on are kept in steps of 0.4 %.
awk 'BEGIN {
	for (i = 1; i <= 2000; i++)
		printf "{\"id\":\"%d\",\"created_at\":\"2015-05-01T%02d:%02d:%02dZ\",\"platform\":\"twitter\",\"kind\":\"original\",\"author\":{\"handle\":\"w%d_c\"},\"text\":\"@air_contoh x\",\"mentions\":[\"air_contoh\"]}\n", i, i / 3600, i % 3600 / 60, i % 60, i
	for (i = 1; i <= 2000; i++) {
		t = i + 1000 + 11 * i
		printf "{\"id\":\"a%d\",\"created_at\":\"2015-05-01T%02d:%02d:%02dZ\",\"platform\":\"twitter\",\"kind\":\"reply\",\"author\":{\"handle\":\"air_contoh\"},\"text\":\"x\",\"reply_to\":{\"id\":\"%d\",\"handle\":\"w%d_c\"}}\n", i, t / 3600, t % 3600 / 60, t % 60, i, i
	}
}' > posts
tw-thread -a air_contoh --limits 3h posts > exact
tw-thread -a air_contoh --limits 3h --exact 1999 posts > coarse
cat exact coarse | jq -s -c '[.[].median], ([.[].q25] | [.[0], (.[1] / .[0] - 1 | fabs < 0.004)]),
    [(.[0].within_3h - .[1].within_3h | fabs < 0.003), .[0].share == .[1].share]'
cat exact coarse | jq -c '[.n, .answered]'
tw-thread -a air_contoh --part curve --exact 1999 posts 2> notes | wc -l | awk '{ print ($1 < 1000 ? "few steps" : $1) }'
tw-thread -a air_contoh --part curve --exact 2000 posts 2> notes | wc -l | tr -d ' '
