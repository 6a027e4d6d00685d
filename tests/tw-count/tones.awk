# Six days of synthetic posts: x of m name b, in three tones.
BEGIN {
	tones = split("good neither bad", tone)
	split("3 5 2 6 4 7 8 9 7 12 10 9 1 0 2 1 1 0", x)
	split("6 9 5 11 9 10 20 22 19 30 25 24 5 4 6 5 7 3", m)
	for (g = 1; g <= tones; g++)
		for (d = 1; d <= 6; d++) {
			k = (g - 1) * 6 + d
			for (i = 1; i <= m[k]; i++)
				printf "{\"id\":\"%d\",\"created_at\":\"2016-02-%02dT08:00:00+07:00\",\"platform\":\"twitter\",\"kind\":\"original\",\"text\":\"x\",\"tone\":\"%s\",\"rival\":[\"%s\"]}\n", ++id, d, tone[g], i <= x[k] ? "b" : "a"
		}
}
