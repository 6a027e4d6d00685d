# --sure, --only, --near-misses, --no-evidence, and what is not understood.
. "$src/tests/tw-tag-place/lib"
posts > posts.ndjson <<'.'
dago
di palasari
apa kabar
.
tw-tag-place -g ./toy.tsv --no-evidence --near-misses posts.ndjson
tw-tag-place -g ./toy.tsv --no-evidence --sure 0.61 --near-misses posts.ndjson
tw-tag-place -g ./toy.tsv --no-evidence --only posts.ndjson
for o in '--sure 0' '--sure 1.5' '--sure x' '--use point' '--use text,gps' \
    '--posts 0' '--users 0' '--precision x'; do
	tw-tag-place -g ./toy.tsv $o posts.ndjson > said 2>&1; echo "status $?"
	head -1 said
done
tw-tag-place posts.ndjson > said 2>&1; echo "status $?"
head -1 said
