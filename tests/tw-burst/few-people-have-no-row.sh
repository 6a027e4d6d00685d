# Four people, and one who writes a hundred times: no row. Six do have one.
posts() {
	awk -v people="$1" 'BEGIN {
		for (i = 0; i < 400; i++)
			post(i, 0)
		for (i = 0; i < people; i++)
			post(i, 1)
		for (i = 0; i < 100; i++)
			post(0, 1)
		for (i = 0; i < 400; i++)
			post(i, 0)
	}
	function post(who, tagged) {
		t++
		printf "{\"id\":\"%d\",\"created_at\":\"2015-04-01T%02d:%02d:%02d+07:00\",\"platform\":\"twitter\",\"kind\":\"original\",\"author\":{\"handle\":\"w%d\"},\"text\":\"made up\",\"hashtags\":[\"%s\"]}\n", t, t / 3600 + 8, t / 60 % 60, t % 60, who, tagged ? "a" : "b" t
	}'
}
posts 4 | tw-burst -b hashtags --warm 0s --alarm 4 --close 2 --echo 1h
posts 6 | tw-burst -b hashtags --warm 0s --alarm 4 --close 2 --echo 1h | cut -c 1-200
