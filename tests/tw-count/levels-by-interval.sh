# maximal wholly above 1/k, medium wholly inside 1/k +- 1/(2k), minimal below
awk 'BEGIN {
	for (d = 0; d < 100; d++)
		for (i = 0; i < 100; i++) {
			t = i < 45 + d % 3 ? "most" : i < 77 - d % 2 ? "middle" : i < 95 ? "some" : "few"
			printf "{\"id\":\"%d\",\"created_at\":\"2014-%02d-%02dT10:00:00Z\",\"text\":\"\",\"tag\":\"%s\"}\n",
			    ++n, 1 + d / 25, 1 + d % 25, t
		}
}' > in
tw-count -b tag --levels maximal,medium,minimal -o tsv in | cut -f 1,5,6,7,9
