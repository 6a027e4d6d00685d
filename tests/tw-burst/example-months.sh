# Ten topics a month, of which floods are 2, in February and March more.
awk 'BEGIN {
	split("2 8 6 1 2 1 2 2", flood, " ")
	for (m = 1; m <= 8; m++)
		for (i = 1; i <= 10; i++)
			printf "{\"id\":\"%d\",\"created_at\":\"2015-%02d-%02dT10:00:00+07:00\",\"platform\":\"twitter\",\"kind\":\"original\",\"text\":\"made up\",\"topic\":[\"%s\"]}\n", m * 100 + i, m, i, i <= flood[m] ? "banjir" : "macet"
}' > coded.ndjson
tw-count -b month,topic coded.ndjson | tw-burst --scale 2 -o tsv
