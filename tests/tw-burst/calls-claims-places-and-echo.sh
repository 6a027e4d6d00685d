# A call by a citizen, known by its code, stands without a name; one by an
# account of the table with name and id. What was claimed stands beside what was
# counted; places, replies, views, followers are added up; the echo tells who
# came back.
posts() {
	awk 'function post(t, who, tag, more) {
		printf "{\"id\":\"%d\",\"created_at\":\"2015-04-%02dT%02d:%02d:%02d+07:00\",\"platform\":\"twitter\",\"kind\":\"%s\",\"author\":{\"handle\":\"%s\",\"followers\":%d},\"text\":\"made up\",\"hashtags\":[\"%s\"]%s}\n", ++id, 1 + int(t / 86400), t / 3600 % 24, t / 60 % 60, t % 60, kind == "" ? "original" : kind, who, 100, tag, more
	}
	BEGIN {
		for (i = 0; i < 600; i++)
			post(i * 60, "q" i, "other" i, "")
		post(36010, "Walikota", "kerja", calls == "" ? ",\"intent\":[\"appeal\"]" : "")
		for (i = 0; i < 30; i++) {
			kind = i % 3 == 0 ? "reply" : ""
			post(36060 + i * 10, "w" i, "Kerja", ",\"place_about\":[\"" (i % 3 ? "barat" : "timur") "\"],\"counts\":{\"views\":10}")
			kind = "repost"
			post(36061 + i * 10, "r" i, "kerja", "")
		}
		kind = ""
		for (i = 0; i < 3000; i++)
			post(40000 + i * 20, "q" i, "other" i, "")
		for (i = 0; i < 8; i++)
			post(110000 + i, i < 5 ? "w" i : "z" i, "kerja", "")
		post(900000, "q", "other", "")
	}' calls="$1"
}
posts '' | sed 's/"Walikota"/"warga"/' > by-code.ndjson
tw-burst -b hashtags --warm 0s --alarm 12 --echo 1h,2d by-code.ndjson
printf 'handle\tkey\tclaimed\tsource\n@walikota\t#Kerja\tabout 200\tmade up\n' > calls.tsv
posts yes > by-table.ndjson
tw-burst -b hashtags --warm 0s --alarm 12 --echo 1h,2d --calls calls.tsv by-table.ndjson
# Reposts as posts: twice the people. Crossed with where it is: two keys.
tw-burst -b hashtags --warm 0s --alarm 12 --reposts by-table.ndjson | grep -o '"people":[0-9]*' | head -1
tw-burst -b hashtags,place_about --warm 0s --alarm 12 by-table.ndjson | grep -o '"key":"[^"]*"\|"people":[0-9]*,'
