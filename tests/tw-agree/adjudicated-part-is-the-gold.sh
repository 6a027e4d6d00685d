# Where tw-sample --recheck drew a part for adjudication, that part alone is gold;
# a zip archive that holds no codings is named.
. "$src/tests/tw-agree/make-archive"
awk -F, 'NR > 1 && NR % 2 == 0 { printf "{\"row\":\"recheck\",\"id\":\"%s\",\"platform\":\"twitter\",\"r\":0.5}\n", $1 }' ana.csv > part.ndjson
cat part.ndjson >> design.ndjson
awk -F, 'NR == 1 || NR % 2 == 0' ana.csv > final.csv
sed 's/,y,/,n,/' ana.csv > budi.csv
tw-agree -c "$src/tests/tw-agree/book.codebook" --design design.ndjson --gold budi.csv --final final.csv --correct --of records archive.ndjson 2> said |
	jq -c 'select(.program == "lapor") | [.coded, .n, .disputed]'
printf x > a.txt
pack x.qdpx a.txt
tw-agree x.qdpx
