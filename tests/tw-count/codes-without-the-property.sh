# program.area of codes that have no area, or that the book does not have:
# they are in no row and no share, and that is said once, with their posts.
cat > book.codebook <<'B'
codebook 1
dimension: program
properties: area
* a
  area: north
  alpha
* b
  beta
* c
  gamma
B
awk 'BEGIN {
	n = split("\"a\" \"a\",\"b\" \"b\",\"c\" \"c\" \"gone\" \"gone\" \"gone\",\"a\" \"b\"", p, " ")
	for (i = 1; i <= n; i++)
		printf "{\"id\":\"%d\",\"created_at\":\"2014-01-%02dT10:00:00+07:00\",\"text\":\"\",\"program\":[%s]}\n", i, i, p[i]
}' > records.ndjson
for of in mentions records coded; do
	tw-count -b program.area -c ./book.codebook --of $of -o tsv records.ndjson | cut -f 1-5
done
tw-count -b program -c ./book.codebook -o tsv records.ndjson | cut -f 1-4
