# x 2 0 5 1 0 3 of m 30 25 40 28 31 33: 4 of 6 days have a hit. The interval
# was computed apart, in R: qbeta() with the effective 70.77503461371 mentions.
awk 'BEGIN {
	split("2 0 5 1 0 3", x, " "); split("30 25 40 28 31 33", m, " ")
	for (d = 1; d <= 6; d++)
		for (i = 1; i <= m[d]; i++)
			printf "{\"id\":\"%d\",\"created_at\":\"2014-01-0%dT10:00:00Z\",\"text\":\"\",\"tag\":[%s]}\n",
			    ++n, d, i <= x[d] ? "\"a\"" : ""
}' > in
tw-count -b tag --of records in
echo 0.0206476465525 0.1319514585382
