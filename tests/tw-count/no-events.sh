# A code without a hit: the end of Jeffreys' interval with the 79.06682092929
# effective mentions that its group's design effect leaves (R, qbeta()).
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
echo 0.0311730984635
