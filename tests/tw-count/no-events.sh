# A code without a hit has Wilson's interval for m over the design effect of all
awk 'BEGIN {
	split("2 0 5 1 0 3", x, " "); split("30 25 40 28 31 33", m, " ")
	for (d = 1; d <= 6; d++)
		for (i = 1; i <= m[d]; i++)
			printf "{\"id\":\"%d\",\"created_at\":\"2014-01-0%dT10:00:00Z\",\"text\":\"\",\"tag\":[%s]}\n",
			    ++n, d, i <= x[d] ? "\"a\"" : ""
}' > in
cat > book.codebook <<'B'
codebook 1
dimension: tag
* b
  bb
* a
  aa
B
tw-count -b tag -c book.codebook --of records in 2> /dev/null | head -1
awk 'BEGIN { z2 = 1.959963984540054 ^ 2; n = 187 / 1.6331550802139037; printf "%.10f\n", z2 / (n + z2) }'
