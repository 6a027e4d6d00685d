# x 2 0 5 1 0 3 of m 30 25 40 28 31 33: p .0588, standard error .02199, deff
# 1.633; t with 3 degrees of freedom is 3.182446305284263
awk 'BEGIN {
	split("2 0 5 1 0 3", x, " "); split("30 25 40 28 31 33", m, " ")
	for (d = 1; d <= 6; d++)
		for (i = 1; i <= m[d]; i++)
			printf "{\"id\":\"%d\",\"created_at\":\"2014-01-0%dT10:00:00Z\",\"text\":\"\",\"tag\":[%s]}\n",
			    ++n, d, i <= x[d] ? "\"a\"" : ""
}' > in
tw-count -b tag --of records in
awk 'BEGIN {
	p = 11 / 187; h = 3.182446305284263 * 0.021988924077981996 / (p * (1 - p))
	l = log(p / (1 - p))
	printf "%.10f %.10f\n", 1 / (1 + exp(h - l)), 1 / (1 + exp(-h - l))
}'
