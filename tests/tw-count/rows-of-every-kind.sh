# Rows of every kind over posts that have little of everything: orders, levels,
# tables, pairs, indices, rates, what is printed while counting.
awk 'BEGIN { for (i = 0; i < 60; i++) printf "{\"id\":\"%d\",\"platform\":\"x\",\"created_at\":\"2020-0%d-%02dT%02d:00:00Z\",\"text\":\"t\",\"author\":{\"handle\":\"a%d\"},\"kind\":\"%s\",\"topic\":[%s],\"w\":%d}\n", i, 1 + i % 2, 1 + i % 28, i % 24, i % 7, i % 4 ? "reply" : "original", i % 3 == 0 ? "\"a\",\"b\"" : i % 5 == 0 ? "\"c\",\"a\"" : i % 7 ? "\"b\"" : "", i % 9 - 2 }' > posts.ndjson
echo '{"id":"x","platform":"x","created_at":"2020-03-01","text":"t","kind":"quote","topic":["d"]}' >> posts.ndjson
printf 'codebook 1\ntitle: t\ndimension: topic\n\n* a  A\n  a\n* b\n  b\n* z  Z\n  z\n' > book.codebook
sed 's/"topic":\[[^]]*\]/"topic":[]/' posts.ndjson > none.ndjson
sed -n 1p posts.ndjson > one.ndjson
try() {
	file=$1
	shift
	echo "== $file $*"
	tw-count "$@" $file > out 2> said
	echo "status $?"
	grep -v "^try '\|^usage" said | cut -c 1-170 | head -4
	jq -c 'del(.sums, .low, .high, .deff, .effective)' out 2> err | cut -c 1-230 | head -8
	[ ! -s err ] || head -4 out
}
for f in posts.ndjson none.ndjson one.ndjson; do
	try $f -b topic --levels high,middle,low
	try $f -b topic --levels equal:x,y
	try $f -b topic -c ./book.codebook --levels terciles:high,middle,low
	try $f -b month,topic --levels equal:a,b,c,d
	try $f -b kind,topic --crosstab
	try $f -b kind,topic --crosstab --permutations 20
	try $f -b kind,topic --crosstab --permutations 20 --cluster none
	try $f -b topic --pairs
	try $f -b month,topic --pairs
	try $f -b month,topic --pairs -n 1
	try $f -b topic --pairs --sort value
	try $f -b kind,topic --combine 'reply=1,original=-1'
	try $f -b kind,topic --combine 'reply=1,quote=-0.5' -w w
	try $f -b kind,topic --combine 'reply=1,odd=2' -c ./book.codebook
	try $f -b topic --rates
	try $f -b month --rates --since 2020-01-01 --until 2020-05-01
	try $f -b weekday --rates
	try $f -b day --rates
	try $f -b week --rates -w w
	try $f -b topic --coded
	try $f -b topic --difference
	try $f -b topic --versus '.kind == "reply"' -n 1
	try $f -b topic --versus '.kind == "reply"' --sort value
	try $f -b topic --versus '.kind == "reply"' -c ./book.codebook --part keyness
	try $f -b month --fill
	try $f -b weekday,topic --fill
	try $f -b month,topic --fill -n 1
	try $f -b topic -w w
	try $f -b topic --sort value -n 2
	try $f -b topic --distinct author.handle --fill
done
for l in a a,b a,b,c,d a,,b a,a,b ,a,b equal:a terciles:a,b equal: odd:a,b,c equal:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p equal:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q equal:a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,aa,bb,cc,dd,ee,ff,gg,hh; do
	tw-count -b topic --levels $l posts.ndjson 2>&1 | sed -n 1p | cut -c 1-150
done
for p in count odd keyness pair rate index rank; do
	tw-count -b topic --part $p posts.ndjson 2>&1 | sed -n 1p | cut -c 1-150
	tw-count -b month,topic --pairs --part $p posts.ndjson 2>&1 | sed -n 1p | cut -c 1-150
done
for e in 25 1 0 x 1x -1 1h 0s ''; do
	tw-count -b kind --every "$e" posts.ndjson > out 2> said
	echo "every $e: $? $(head -1 said | cut -c 1-100) $(grep -c . out)"
done
for f in csv table md excel html ndjson tsv latex; do
	tw-count -b kind --every 25 -o $f posts.ndjson > out 2> said
	echo "every 25 -o $f: $? $(head -1 said | cut -c 1-100) $(grep -c . out) $(grep -c '^$' out)"
done
tw-count -b kind --every 1 posts.ndjson | sed -n 1p | jq -c .n
tw-count -b kind --every 1 posts.ndjson > /dev/full
for o in --coded --difference '-n 2'; do
	tw-count -b topic $o --part odd posts.ndjson 2>&1 | sed -n 1p
done
tw-count -b kind,topic --combine 'reply=1,original=-1' --part odd posts.ndjson 2>&1 | sed -n 1p
for l in '' a a, ,a a,a 'equal:a,b,,' 'equal:a,,b' 'equal:a,b' 'terciles:a,b' a,b,c,d; do
	tw-count -b kind --levels "$l" -o tsv posts.ndjson > out 2> said
	echo "levels $l: $? $(head -1 said | cut -c 1-100) $(grep -c . out)"
done
tw-count -b kind --every 99999999999999999999 posts.ndjson 2>&1 | sed -n 1p
