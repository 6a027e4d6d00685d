# The award's index, from what a tagger wrote: a post with both tones, or with
# none, is neither; one that was not looked at is in no group.
awk 'BEGIN {
	split("120 60 20 200 300 100 10 50 40", n)
	tone[1] = "[\"positive\"]"; tone[2] = "[]"; tone[3] = "[\"negative\"]"
	for (g = 1; g <= 3; g++)
		for (r = 1; r <= 3; r++)
			for (i = 1; i <= n[3 * (g - 1) + r]; i++) {
				t = tone[g]
				if (g == 2 && i % 2) t = "[\"negative\",\"positive\"]"
				printf "{\"id\":\"%d\",\"created_at\":\"2016-02-%02dT08:00:00+07:00\",\"text\":\"x\",\"sentiment\":%s,\"rival\":[\"%s\"]}\n", ++id, 1 + id % 28, t, substr("abc", r, 1)
			}
	for (i = 1; i <= 100; i++)
		printf "{\"id\":\"n%d\",\"created_at\":\"2016-02-01T08:00:00+07:00\",\"text\":\"x\",\"rival\":[\"a\"]}\n", i
}' > records.jsonl
tw-count -b 'tone=.sentiment | if .==["positive"] then "good" elif .==["negative"] then "bad" elif . then "neither" else empty end' -b rival --combine good=1,neither=1,bad=-1 -o table records.jsonl
tw-count -b 'tone=.sentiment | if .==["positive"] then "good" elif .==["negative"] then "bad" elif . then "neither" else empty end' -b rival --combine good=1,neither=1,bad=-1 records.jsonl | jq -c '[.rival, .value, .df, .decided]'
