# Records whose codes are doubled, unknown, nearly given too, or not there; all
# that --gold, --correct, --latent and --method say of them.
awk 'BEGIN {
	for (i = 1; i <= 300; i++) {
		codes = i % 5 == 0 ? "\"jalan\"" : i % 7 == 0 ? "\"banjir\",\"banjir\"" : ""
		near = i % 11 == 0 ? "\"jalan\",\"banjir\",\"banjir\"" : ""
		printf "{\"id\":\"%d\",\"created_at\":\"2020-%02d-%02dT10:00:00Z\",\"author\":{\"handle\":\"a%d\"},\"text\":\"t %d\",\"kind\":\"%s\"%s,\"topic\":[%s]%s}\n", \
		    i, 1 + i % 2, 1 + i % 28, i % 9, i, i % 2 ? "reply" : "original", \
		    i % 40 == 0 ? ",\"own\":[]" : "", codes, i % 3 ? ",\"topic_near\":[" near "]" : ""
	}
	print "{\"id\":\"900\",\"text\":\"t\"}"
	print "{\"id\":\"901\",\"text\":\"t\",\"topic\":\"jalan\"}"
	print "{\"id\":\"902\",\"text\":\"t\",\"topic\":[\"kota\",\"taman\"]}"
	print "{\"id\":\"5\",\"text\":\"again\",\"topic\":[]}"
}' > r.ndjson
awk 'BEGIN {
	print "id,coder,code,value"
	for (i = 1; i <= 120; i += 1 + (i % 5 == 0)) {
		print i ",ana,jalan," (i % 5 == 0 || i % 31 == 0)
		print i ",ana,banjir," (i % 7 == 0 && i % 2)
		if (i < 60)
			print i ",budi,jalan," (i % 5 == 0)
	}
	print "7777,ana,jalan,1"
}' > gold.csv
printf 'codebook 1\ntitle: t\ndimension: topic\nproperties: office area\n\n* jalan  Jalan\n  office: PU\n  office: Dishub\n  area: all\n  jalan\n* banjir\n  banjir\n* kosong\n  kosong\n' > book.codebook
show() {
	echo "== $*"
	tw-agree "$@" > out 2> said
	echo "status $?"
	cut -c 1-200 said | head -5
	cut -c 1-330 out | head -6
}
show -d topic --gold gold.csv r.ndjson
show -c ./book.codebook --gold gold.csv r.ndjson
show --gold gold.csv r.ndjson
show -d topic --gold gold.csv --scope any r.ndjson
show -d topic --gold gold.csv --scope own r.ndjson
show -d topic --gold gold.csv --scope mine r.ndjson
show -d topic --gold gold.csv --cluster author --correct r.ndjson
show -c ./book.codebook --gold gold.csv --correct --of records r.ndjson
show -c ./book.codebook --gold gold.csv --correct --of mentions -b kind r.ndjson
show -c ./book.codebook --gold gold.csv --correct -b kind --steady r.ndjson
show -c ./book.codebook --gold gold.csv --correct -b nowhere r.ndjson
show -d topic --gold gold.csv --part gold r.ndjson
show -d topic --gold gold.csv --part confusion r.ndjson
show -d topic --gold gold.csv --method ppi r.ndjson
show -d topic --gold gold.csv --method guess r.ndjson
show -d topic --gold gold.csv --method rogan-gladen r.ndjson
show -d topic --gold gold.csv --latent r.ndjson
show -d topic --latent gold.csv
show -d other --gold gold.csv r.ndjson
show -d topic --gold gold.csv --export e.csv r.ndjson
cut -c 1-120 e.csv | head -3
show -d topic --gold gold.csv --export e.csv < r.ndjson
show -d topic --gold gold.csv --export e.csv - < r.ndjson
{ head -1 gold.csv; echo 7777,ana,jalan,1; } > nobody.csv
show -d topic --gold nobody.csv r.ndjson
sed 's/"text"/"own":[],"text"/' r.ndjson > none.ndjson
show -d topic --gold gold.csv --correct none.ndjson
# Errors of the rules elsewhere, of which something is missing.
cat > from.ndjson << 'X'
{"row":"gold","code":"jalan","recall":0.9,"recall_low":0.8,"recall_high":0.95,"specificity":0.97,"specificity_low":0.95,"specificity_high":0.99}
{"row":"gold","code":"banjir","recall":0.5,"recall_low":0.4,"recall_high":0.6,"specificity":0.55,"specificity_low":0.5,"specificity_high":0.6}
{"row":"gold","code":"kosong","recall":0.5,"recall_low":"x","recall_high":0.6,"specificity":0.9,"specificity_low":0.5,"specificity_high":0.95}
{"row":"gold","code":"unknown","recall":0.5}
{"row":"gold","recall":0.5}
{"row":"other","code":"jalan"}
{"row":"confusion","code":"jalan","true":"jalan","rule":"jalan","weighted":1}
{"row":"confusion","true":"jalan","rule":"jalan","weighted":30}
{"row":"confusion","true":"jalan","rule":"banjir","weighted":50}
{"row":"confusion","true":"banjir","rule":"jalan","weighted":40}
{"row":"confusion","true":"banjir","rule":"banjir","weighted":20}
{"row":"confusion","true":"banjir","rule":"unknown","weighted":2}
{"row":"confusion","true":"unknown","rule":"banjir","weighted":2}
X
show -c ./book.codebook --method rogan-gladen --from from.ndjson r.ndjson
show -c ./book.codebook --method matrix --from from.ndjson r.ndjson
grep -v '"rule":"banjir"' from.ndjson > singular.ndjson
show -c ./book.codebook --method matrix --from singular.ndjson r.ndjson
grep -v '"true":"banjir"' from.ndjson > none.ndjson
show -c ./book.codebook --method matrix --from none.ndjson r.ndjson
