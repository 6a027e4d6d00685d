# Many files with any number of jobs: the same bytes, messages, flow and status,
# in the order of the files, whatever they are.
pack=$build/tools/pack
awk -v POSTS=3000 -v FORM=v1 -f "$src/tests/bench/archive.awk" |
    sed 's/,"retweeted_status":.*/}/' > all.jsonl
awk 'NR <= 1200 { print > ("day" int((NR - 1) / 30) ".jsonl") }' all.jsonl
awk -v POSTS=600 -v FORM=csv -f "$src/tests/bench/archive.awk" |
    awk 'NR == 1 { header = $0; next }
    NR % 50 == 2 { name = "table" int(NR / 50) ".csv"; print header > name }
    { print > name }'
gzip day1?.jsonl table1*.csv
cat day2.jsonl day3.jsonl > 'twice, a blank.jsonl'
cp day4.jsonl 'a line
feed.jsonl'
awk '{ print } NR % 7 == 0 { print "{\"id\":" NR ",\"text\":" }' day5.jsonl > broken.jsonl
awk '{ print } NR % 9 == 0 { print "\303\050" } ' day6.jsonl > bytes.jsonl
{ printf '\357\273\277'; cat day7.jsonl; } > mark.jsonl
gzip -c day8.jsonl | head -c 900 > cut.jsonl.gz
printf '12345\n67890\n' > ids.txt
printf '{"unheard":1}\n' > unknown.jsonl
printf 'name,phone\nx,1\n' > people.csv
printf 'id,text\n1,own words\n2,more\n' > bare.csv
printf 'id,text\n3,own words\n4,more\n' > again.csv
printf 'window.YTD.account.part0 = [{"account":{"username":"kota","accountId":"7"}}]' > account.js
printf 'window.YTD.tweets.part0 = [{"tweet":{"id_str":"%s","full_text":"a",
"created_at":"Sat Mar 01 00:00:00 +0000 2014"}}]' 440000000000000001 > tweets.js
: > empty.jsonl
mkdir folder
"$pack" small.zip day9.jsonl people.csv
"$pack" day20.jsonl.xz day20.jsonl
cat all.jsonl all.jsonl > long.jsonl
find "$src/tests/tw-normalize" -type f ! -name '*.sh' ! -name '*.out' \
    ! -name '*.err' ! -name '*.ends' -size -100k | sort > of-cases

try() { # options file ...
	rm -f flow
	tw-normalize -j $j --flow flow "$@" > out 2> err
	echo $? >> err
	cat out err flow
}

for j in 1 2 3 8; do
	{
		try day*.jsonl* table*
		try --account kota bare.csv again.csv again.csv table* people.csv
		try *.jsonl *.gz *.csv folder missing ids.txt small.zip *.xz
		try tweets.js day1.jsonl account.js day2.jsonl
		try -q -a warga1 -s 2014-01-01 -z Asia/Jakarta day*.jsonl
		try --dehydrate --keep-duplicates day2.jsonl broken.jsonl long.jsonl
		try -e '.text | test("kota")' day*.jsonl
		try -U day0.jsonl - day2.jsonl < day1.jsonl
		try -m id=id,text=text bare.csv again.csv
		tr '\n' '\0' < of-cases | xargs -0 tw-normalize -j $j 2>&1 >> out
	} > got.$j
	cmp got.1 got.$j
done
grep -c '^{"read"' got.1
