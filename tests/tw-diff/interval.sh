# The change in share has a paired interval with days as clusters; checked
# against the formula: p = sum d / sum m, v = K/(K-1) sum (d - p m)^2 / M^2,
# p -+ t v^0.5 with t of 2 degrees of freedom, 4.302652729911.
printf 'codebook 1\n* a\n  satu\n* b\n  satu\n' > a.codebook
printf 'codebook 1\n* a\n  satu\n  dua\n* b\n  satu\n' > b.codebook
awk 'BEGIN {
	split("1 0 2 3", gained); split("5 4 6 9", m); n = 0
	for (day = 1; day <= 4; day++)
		for (i = 1; i <= m[day]; i++)
			printf "{\"id\":\"%d\",\"created_at\":\"2014-01-0%dT08:00:00+07:00\",\"text\":\"%s\"}\n",
			    ++n, day, i <= gained[day] ? "dua" : "satu"
}' > r.ndjson
tw-diff a.codebook b.codebook --part code -o ndjson r.ndjson > rows
sed 1q rows
awk 'BEGIN {
	split("1 0 2 3", d); split("5 4 6 9", m)
	for (i = 1; i <= 4; i++) { D += d[i]; M += m[i] }
	p = D / M
	for (i = 1; i <= 4; i++) v += (d[i] - p * m[i]) ^ 2
	h = 4.302652729911 * sqrt(4 / 3 * v) / M
	printf "%.9f %.9f %.9f\n", p, p - h, p + h
}'
sed -n 's/.*"code":"a".*"change":\([^,]*\),"low":\([^,]*\),"high":\([^,}]*\).*/\1 \2 \3/p' rows |
awk '{ printf "%.9f %.9f %.9f\n", $1, $2, $3 }'
sed 1d rows
# Without a day each record is a cluster of its own.
sed 's/"created_at":"[^"]*",//' r.ndjson | tw-diff a.codebook b.codebook --part code -o csv | sed 2q
