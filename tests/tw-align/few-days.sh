# Of few days the verdict and the test under perfect alignment say so.
awk 'BEGIN {
	for (d = 1; d <= 3; d++)
		for (i = 1; i <= 3; i++)
			printf "{\"id\":\"%d%d\",\"created_at\":\"2014-01-0%dT10:00:00Z\",\"text\":\"\",\"tag\":[\"%s\"]}\n",
			    d, i, d, substr("aab", i, 1)
}' > few
printf 'source\titem\tweight\ns\ta\t1\ns\tb\t2\n' > p.tsv
tw-count -b tag few | tw-align -p p.tsv --part item -o tsv | cut -f 4-6,13-
tw-count -b tag few | tw-align -p p.tsv --part whole -o tsv | cut -f 2,6-8,12,14- | sed -n 2,5p
