# Shares are of mentions, of records that carry the dimension, of coded ones
cat > in <<'R'
{"id":"1","text":"","tag":["a","b"]}
{"id":"2","text":"","tag":["a"]}
{"id":"3","text":"","tag":[]}
{"id":"4","text":""}
R
for of in mentions records coded; do
	tw-count -b tag -o tsv --cluster none --of $of in | cut -f 1,2,3,4
done
tw-count -b tag --of posts in
