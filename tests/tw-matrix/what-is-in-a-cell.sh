# Posts, spans, coverage or yes and no; the same as in rows.
cd "$src/tests/tw-matrix"
for c in posts spans coverage binary; do
	tw-matrix -b conversation -b theme --cell $c -o tsv interviews.ndjson
done
tw-matrix -b conversation -b theme --binary -o md -c ./themes.codebook interviews.ndjson
tw-matrix -b conversation -b theme/1 --cell coverage -o tsv interviews.ndjson
