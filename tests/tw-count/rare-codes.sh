# 0, 1, 2 and 6 hits on days of their own, of 141 posts of 80 days: the ends
# rise with every hit, none jumps, and none is as wide as the scale.
awk 'BEGIN {
	for (i = 0; i < 141; i++) {
		tags = "\"z\""
		if (i == 10) tags = tags ",\"one\""
		if (i == 20 || i == 50) tags = tags ",\"two\""
		if (i % 13 == 5 && i < 80) tags = tags ",\"six\""
		printf "{\"id\":\"%d\",\"created_at\":\"2014-%02d-%02dT10:00:00Z\",\"text\":\"\",\"tag\":[%s]}\n",
		    i, 1 + int(i % 80 / 28), 1 + i % 80 % 28, tags
	}
}' > in
printf 'codebook 1\ndimension: tag\n* none\n  a\n* one\n  b\n* two\n  c\n* six\n  d\n' > b.codebook
tw-count -b tag -c b.codebook --of records -o table in
