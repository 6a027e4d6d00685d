# planted.awk: made-up coded posts of 120 days from 1 January 2014, 10 a day: of
# 1,200 posts 720 name a program, 432 floods, 144 schools, 72 lights, 72 parking;
# 480 appeal, 240 thank, 120 complain
BEGIN {
	split("31 28 31 30", month_days, " ")
	for (m = 1; m <= 4; m++)
		for (d = 1; d <= month_days[m]; d++)
			for (i = 0; i < 10; i++) {
				n++
				at = (n * 7) % 100
				what = at < 36 ? "flood" : at < 48 ? "school" : at < 54 ? "light" : at < 60 ? "park" : ""
				to = (n * 3) % 10
				why = to < 4 ? "appeal" : to < 6 ? "thanks" : to < 7 ? "complaint" : ""
				printf "{\"id\":\"%d\",\"created_at\":\"2014-%02d-%02dT%02d:00:00+07:00\",\"platform\":\"x\",\"kind\":\"original\",\"author\":{\"handle\":\"kota\"},\"text\":\"buatan %d\",\"via\":\"synthetic\",\"program\":[%s],\"intent\":[%s]}\n",
				    n, m, d, i, n, what == "" ? "" : "\"" what "\"", why == "" ? "" : "\"" why "\""
			}
}
