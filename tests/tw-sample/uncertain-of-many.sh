# Of more posts than are kept for a code, those that the model is least sure of
# are drawn; what is no probability is passed over.
awk 'BEGIN {
	for (i = 0; i < 1400; i++) {
		k = i * 577 % 1400
		word = ""
		for (j = k; j > 0; j = int(j / 26))
			word = word sprintf("%c", 97 + j % 26)
		printf "{\"id\":\"%d\",\"text\":\"q%s r%s s%s t%s\",\"tone\":[],\"tone_p\":{\"a\":%.5f,\"b\":0.02,\"c\":0.03,\"d\":\"0.9\"}}\n", \
		    k, word, word, word, word, 0.5 + k / 3000
	}
	print "{\"id\":\"x\",\"text\":\"x\",\"tone\":[],\"tone_p\":[0.5]}"
	print "{\"id\":\"y\",\"text\":\"y\",\"tone\":[],\"tone_p\":{\"a\":null}}"
}' > posts.ndjson
tw-sample --uncertain tone -n 50 -o csv --design design posts.ndjson > sheet 2> said
cat said
jq -r 'select(.row == "post") | .id' design | sort -n > chance
jq -r 'select(.row == "uncertain") | .id' design | sort -n > unsure
wc -l < chance
wc -l < unsure
# y, which has no code for certain, is the only one of its kind; of the others
# the lowest are in doubt.
awk 'NR == FNR { drawn[$1]; next } !($1 in drawn) && n < 39 { print $1; n++ }' chance - << X | sed '$a y' | sort -n | diff - unsure
$(i=0; while [ $i -lt 100 ]; do echo $i; i=$((i + 1)); done)
X
# A post by chance is not drawn again; nothing that can be coded, nothing drawn.
sort unsure chance | uniq -d
sed 's/"text"/"own":[],"text"/' posts.ndjson | tw-sample --uncertain tone -n 50 2>&1 > sheet | tail -2
cat sheet
tw-sample --uncertain tone -n 50 /dev/null
for o in '--allocate equal' '--code x' '--once-per text' '-b kind' '--partial' '--recheck 1 --design d'; do
	tw-sample --uncertain tone -n 50 $o posts.ndjson 2>&1 | sed -n 1p
done
