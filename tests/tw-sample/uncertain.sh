# A fifth by chance, with p in the design; else what a model is least sure of, one
# of each group of near copies, at most a fifth of one author or day, each code
# among them. tw-agree judges by the chance part alone.
# Digits in texts become letters: to a learner they are all 0.
letters() {
	awk -F '"text":"' '{
		rest = index($2, "\"")
		text = substr($2, 1, rest - 1)
		for (i = 0; i < 10; i++)
			gsub(i, substr("abcdefghij", i + 1, 1), text)
		print $1 FS text substr($2, rest)
	}'
}
rec() { printf '{"id":"%s","created_at":"2015-05-%02dT10:00:00+07:00","author":{"handle":"%s"},"text":"%s","tone":["%s"],"tone_p":{"a":%s,"b":%s}}\n' "$@"; }
{
	i=0
	while [ $i -lt 60 ]; do
		rec $i $((i % 28 + 1)) "orang$((i % 17))" "kata$i lain$((i * 7)) lagi$((i * 3)) terus$i" a 0.9 0.05
		i=$((i + 1))
	done
	# Doubtful ones: 100 to 139 with rising margins.
	i=0
	while [ $i -lt 40 ]; do
		rec $((100 + i)) $((i % 28 + 1)) "warga$i" "ragu$i bimbang$((i * 5)) entah$((i * 9)) mungkin$i" \
		    "$([ $((i % 4)) = 0 ] && echo a || echo b)" 0.4$((i / 10)) 0.5$((i % 10))
		i=$((i + 1))
	done
	# Near copies of each other, posts of one author, of one day.
	i=0
	while [ $i -lt 10 ]; do
		rec 20$i $((i + 1)) "penyalin$i" "salinan yang sama dari satu teks panjang ini $i" b 0.5 0.5
		rec 30$i $((i + 1)) penulis "tulisan$i milik$i satu$i orang$i" b 0.5 0.5
		rec 40$i 30 "harian$i" "harian$((i * 11)) milik$((i * 13)) satu$((i * 17)) tanggal$i" b 0.5 0.5
		i=$((i + 1))
	done
	printf '{"id":"900","text":"kutipan saja","own":[],"tone":[],"tone_p":{}}\n'
} | letters > posts.ndjson
tw-sample --uncertain tone -n 20 --coders ana --sheets . -o csv --design design \
    posts.ndjson
jq -r '"\(.row) \(.id // "")"' design | cut -d' ' -f1 | sort | uniq -c | sed 's/^ *//'
jq -r 'select(.row == "uncertain") | .id' design > unsure
echo "near copies: $(grep -c '^20' unsure), one author: $(grep -c '^30' unsure), one day: $(grep -c '^40' unsure)"
echo "sure ones: $(grep -cE '^[0-9]{1,2}$' unsure)"
jq -c 'select(.row == "cell") | [.class, .N, .n]' design
# The same draw whatever the order; a design of a fifth alone has the same p.
sort -r posts.ndjson | tw-sample --uncertain tone -n 20 --coders ana \
    -o csv --design again > /dev/null 2>&1
cmp design again
# What was coded is not taken again.
{ echo id,coder,code,value; sed 's/$/,ana,a,1/' unsure; } > coded.csv
tw-sample --uncertain tone -n 20 --except coded.csv -o csv --design next posts.ndjson \
    > /dev/null 2>&1
jq -r 'select(.row == "uncertain") | .id' next | grep -cxFf unsure
# Only posts by chance judge.
{
	echo id,coder,code,value
	jq -r 'select(.row == "post" or .row == "uncertain") | "\(.id),ana,a,1"' design
} > gold.csv
tw-agree -d tone --design design --gold gold.csv posts.ndjson > judged 2> said
grep 'unsure' said
jq -c 'select(.row == "gold" and .code == "a") | .n' judged
