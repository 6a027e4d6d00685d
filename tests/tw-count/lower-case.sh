# Hashtags, mentions and handles are counted in lower case, other members not
cat > in <<'R'
{"id":"1","text":"","hashtags":["Bandung","bandung"],"mentions":["A_B"],"author":{"handle":"Kang"},"tag":"X"}
{"id":"2","text":"","hashtags":["BANDUNG","ÉCOLE"],"mentions":["a_b"],"author":{"handle":"kang"},"tag":"x"}
R
for b in hashtags mentions author.handle tag; do
	tw-count -b $b -o tsv --cluster none in | cut -f 1,2
done
