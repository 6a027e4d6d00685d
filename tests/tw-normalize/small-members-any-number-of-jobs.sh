# Many short files in an archive, and others among them, with any number of jobs:
# the same bytes, messages, flow and status, in the order of the files.
pack=$build/tools/pack
awk -v POSTS=2000 -v FORM=v1 -f "$src/tests/bench/archive.awk" > all.jsonl
awk 'NR <= 900 { print > ("day" 100 + int((NR - 1) / 15) ".jsonl") }' all.jsonl
awk '{ print } NR % 7 == 0 { print "{\"id\":" NR ",\"text\":" }' day105.jsonl > day105b.jsonl
awk '{ print } NR % 9 == 0 { print "\303\050" } ' day106.jsonl > day106b.jsonl
gzip -n day107.jsonl
gzip -nc day108.jsonl | head -c 900 > day108b.jsonl.gz
"$pack" day109.jsonl.xz day109.jsonl
"$pack" day110.zip day110.jsonl
cat all.jsonl all.jsonl > day130b.jsonl	# longer than is taken whole
printf '12345\n67890\n' > day131b.txt
printf '{"unheard":1}\n' > day132b.json
printf 'name,phone\nx,1\n' > day133b.csv
printf 'id,text\n1,own words\n2,more\n' > day134b.csv
printf 'id,text\n3,own words\n4,more\n' > day135b.csv
: > day136b.jsonl
printf 'no posts' > day137b.jpg
mkdir export
printf 'window.YTD.account.part0 = [{"account":{"username":"kota","accountId":"7"}}]' > export/account.js
for i in 1 2 3 4 5; do
	printf 'window.YTD.tweets.part%s = [{"tweet":{"id_str":"%s","full_text":"a",
"created_at":"Sat Mar 01 00:00:00 +0000 2014"}}]' $i 44000000000000000$i > export/tweets-part$i.js
done
for ending in zip tar tar.gz tar.xz 7z; do
	"$pack" many.$ending day*
done
"$pack" export.zip export/tweets-part1.js export/tweets-part2.js \
    export/account.js export/tweets-part3.js export/tweets-part4.js \
    export/tweets-part5.js
size=$(wc -c < many.zip)
head -c $((size * 2 / 3)) many.zip > cut.zip
head -c $(($(wc -c < many.tar.gz) / 3)) many.tar.gz > cut.tar.gz
{ head -c $((size / 4)) many.zip; printf 'damage'
    tail -c +$((size / 4 + 7)) many.zip; } > bad.zip

try() { # options file ...
	rm -f flow
	tw-normalize -j $j --flow flow "$@" > out 2> err
	echo $? >> err
	cat out err flow
}

for j in 1 2 4; do
	{
		for f in many.* export.zip cut.zip cut.tar.gz bad.zip; do
			try $f
		done
		try -q --keep-duplicates -z Asia/Jakarta many.zip export.zip many.tar
		try -f interview many.zip
		try - < many.zip
		cat many.tar.xz | try
		cat many.zip | try
	} > got.$j
	cmp got.1 got.$j
done
grep -c 'damaged or cut off' got.1
