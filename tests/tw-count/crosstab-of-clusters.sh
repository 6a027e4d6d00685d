# Where a day is alike in itself, chi-square is too large by its design effect:
# twenty posts a day that all say the same count as one
awk 'BEGIN {
	for (d = 0; d < 56; d++)
		for (i = 0; i < 20; i++)
			printf "{\"id\":\"%d\",\"created_at\":\"2014-%02d-%02dT10:00:00Z\",\"text\":\"\",\"tag\":\"%s\"}\n",
			    ++id, 1 + d / 28, 1 + d % 28, (d * d + d / 28) % 7 < 3 ? "a" : "b"
}' > in
tw-count -b month,tag --crosstab --part whole in
