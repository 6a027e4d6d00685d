# -o: findings as rows.
printf 'codebook 1\n* a A\n  x or y\n  /x/\n  yes: "é"\n  yes: z\n' > x.codebook
for f in ndjson tsv csv table md; do
	tw-lint -c x.codebook -o $f
done
tw-lint -c x.codebook -o text | head -n 1
printf 'codebook 1\n* a A\n  x!\n' > x.codebook
tw-lint -c x.codebook -o ndjson
