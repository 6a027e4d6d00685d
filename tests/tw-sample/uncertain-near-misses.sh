# With a book, posts that its rules nearly gave a code come first.
cat > rules.codebook <<'B'
codebook 1
dimension: tone

* bad Bad

jelek
B
i=0
while [ $i -lt 40 ]; do
	near='[]'; [ $((i % 8)) = 3 ] && near='["bad"]'
	printf '{"id":"%d","text":"%s dari %s","tone":[],"tone_near":%s,"tone_p":{"bad":0.4%d}}\n' \
	    $i "$(echo kata$i | tr 0-9 a-j)" "$(echo lain$((i * 7)) | tr 0-9 a-j)" "$near" $((i % 10))
	i=$((i + 1))
done > posts.ndjson
tw-sample -c ./rules.codebook --uncertain tone -n 10 --min 0 -o csv --design design posts.ndjson > sheet
head -n 2 sheet
jq -r 'select(.row == "uncertain") | .id' design | sort -n | tr '\n' ' '
