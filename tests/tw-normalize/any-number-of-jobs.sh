# With any number of jobs, from a file, compressed or through a pipe: the same
# bytes, messages, flow and status.
awk -v POSTS=2500 -v FORM=v1 -f "$src/tests/bench/archive.awk" > plain.jsonl
awk '{ print }
NR % 7 == 0 { print }
NR % 9 == 0 { sub(/"truncated":false/, "\"truncated\":true"); print }
NR % 50 == 0 { print "" }
NR % 90 == 0 { print "{\"delete\":{\"status\":{\"id\":1,\"id_str\":\"" NR "\",\"user_id\":3}}}" }
NR % 400 == 0 { print "{\"id\":" NR ",\"text\":" }
NR % 501 == 0 { gsub(/,/, ",\n"); print }
NR % 601 == 0 { print "\303\050 is not UTF-8" }
NR == 1200 { print "{\"unheard\":1}" }
NR == 1300 { for (i = 0; i < 30; i++) print "not JSON" }
' plain.jsonl > mixed.jsonl
awk 'NR > 2000 { sub(/"full_text":"/, "&\303\050") } { print }' plain.jsonl > half-bad.jsonl
# Arrays: a line for each element, with what is none among them, and others.
awk 'NR == 1 { print "[" } { print $0 "," }
NR == 900 { print "\n {\"id\":1,\n\"text\":2}, , 7, [{}],\n" }
END { print "{}]"; for (i = 1; i <= 200; i++) print "{\"unheard\":" i "}" }
' plain.jsonl > array.json
awk '{ print (NR == 1 ? "[" : ",") $0 } END { print "]" }' plain.jsonl > commas.json
sed 's/,/,\n/g' plain.jsonl > pretty.json
cat pretty.json array.json plain.jsonl array.json > joined.json
head -c 2000000 array.json > cut.json
tw-normalize plain.jsonl > records.ndjson
awk -v POSTS=5000 -v FORM=csv -f "$src/tests/bench/archive.awk" > plain.csv
awk '{ print }
NR == 1 { header = $0 }
NR % 9 == 0 { print }
NR % 90 == 0 { print "" }
NR % 700 == 0 { print header }
NR % 301 == 0 { sub(/bandung/, "\n&"); print }
NR % 302 == 0 { gsub(/"/, ""); print }
NR % 303 == 0 { sub(/,[^,]*$/, ""); print }
NR % 601 == 0 { print "1,\"open" }
NR % 801 == 0 { sub(/bandung|kota|warga/, "\303\050"); print }
' plain.csv > mixed.csv
# The text stands last, and nobody has quoted it.
awk 'BEGIN { print "id\tcreated_at\tuser_screen_name\ttext"
for (i = 0; i < 6000; i++) {
	text = "warga " i " melapor jalan rusak di bandung lagi"
	if (i > 3000 && i % 37 == 0) text = text "\nbaris kedua"
	if (i > 3000 && i % 91 == 0) text = text "\n\nbaris, ketiga\n 4"
	if (i > 3000 && i % 211 == 0) text = text "\303\050\n\303\050"
	if (i > 3000 && i % 300 == 0) print "x"
	if (i > 4500 && i % 400 == 0) text = text "\n12\ttengah"
	printf "44000000%010d\t2014-03-%02d 08:00:00\twarga%d\t%s\n", \
	    i * 1000 + 7, 1 + i % 28, i % 99, text
} }' > last.tsv
printf 'a key of more than sixteen bytes\n' > key
chmod 600 key
echo warga7 > open
echo 'select(.id_str) | {id: .id_str, text: .full_text}' > map.jq

try() { # options file
	rm -f flow
	tw-normalize -j $j --flow flow "$@" > out 2> err
	echo $? >> err
	cat out err flow
}

all() {
	for f in plain.jsonl mixed.jsonl half-bad.jsonl records.ndjson \
	    plain.csv mixed.csv last.tsv array.json; do
		try $f
		gzip -c $f > $f.gz
		try $f.gz
		try - < $f
		cat $f | try
	done
	try -z Asia/Jakarta --apply-deletes -s 2014-01-01 -u 2014-12-31 mixed.jsonl
	try --keep-duplicates -a warga1 -a warga2 mixed.jsonl plain.jsonl
	try --pseudonyms key --public open mixed.jsonl
	try --pseudonyms key mixed.jsonl
	try --dehydrate -q mixed.jsonl.gz plain.jsonl
	try -e '.counts.likes > "1" or .counts.likes > 10' mixed.jsonl
	try -e .text.no plain.jsonl
	try -m ./map.jq plain.jsonl
	try --keep-duplicates array.json commas.json pretty.json joined.json
	try cut.json
	try -U plain.jsonl
	cat plain.jsonl.gz mixed.jsonl.gz | head -c 50000 > cut.gz
	try cut.gz
	cat plain.jsonl.gz >> cut.gz
	try cut.gz
}

for j in 1 2 3 4 8; do
	all > got.$j
	[ -s got.$j ] && cmp got.1 got.$j
done
wc -l < got.1 | tr -d ' '
