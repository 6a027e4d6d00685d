# From made-up posts to the page: what was planted is what the sentences say, and
# planted shares lie in the intervals beside them.
export TW_PATH="$src/lib/share"
cat > a.codebook <<'R'
codebook 1
dimension: program
properties: area
* park Parking
area: roads
parkir
* light Lights
area: roads
lampu
* school Schools
sekolah
* flood Floods
banjir
R
cat > b.codebook <<'R'
codebook 1
dimension: intent
* appeal Appeal
ayo
* complaint Complaint
kesal
* thanks Thanks
terima
R
# 120 days from 1 January 2014, 10 posts a day: of 1,200 posts 720 name a program,
# 432 floods, 144 schools, 72 lights, 72 parking; 480 appeal, 240 thank, 120 complain
LC_ALL=C awk 'BEGIN {
	split("31 28 31 30", month_days, " ")
	for (m = 1; m <= 4; m++)
		for (d = 1; d <= month_days[m]; d++)
			for (i = 0; i < 10; i++) {
				n++
				at = (n * 7) % 100
				what = at < 36 ? "flood" : at < 48 ? "school" : at < 54 ? "light" : at < 60 ? "park" : ""
				to = (n * 3) % 10
				why = to < 4 ? "appeal" : to < 6 ? "thanks" : to < 7 ? "complaint" : ""
				printf "{\"id\":\"%d\",\"created_at\":\"2014-%02d-%02dT%02d:00:00+07:00\",\"platform\":\"x\",\"kind\":\"original\",\"author\":{\"handle\":\"kota\"},\"text\":\"buatan %d\",\"via\":\"synthetic\",\"program\":[%s],\"intent\":[%s]}\n",
				    n, m, d, i, n, what == "" ? "" : "\"" what "\"", why == "" ? "" : "\"" why "\""
			}
}' > coded.ndjson
printf 'source\titem\tlevel\nMayor\tarea=roads\thigh\n' > priorities.tsv
echo '{"read":1200,"written":1200,"authors":["kota"],"since":"2014-01-01","until":"2014-04-30","zone":"Asia/Jakarta","synthetic":1200}' > flow.json
tw-count -b program -c ./a.codebook --levels maximal,medium,minimal --coded coded.ndjson > programs.ndjson
tw-count -b intent -c ./b.codebook --coded --difference coded.ndjson > intents.ndjson
tw-count -b month --rates -s 2014-01-01 -u 2014-04-30 coded.ndjson | grep '"row":"rate"' > pace.ndjson
tw-align -p priorities.tsv programs.ndjson > priority.ndjson
tw-report -c ./a.codebook -c ./b.codebook flow.json programs.ndjson intents.ndjson pace.ndjson priority.ndjson > page
sed -n 's/^<li>\([0-9A-Z].*\)<.li>$/\1/p' page | sed 's/<[^>]*>//g' | tee sentences
grep -o '[0-9.]*% [^(]*([0-9.]*% to [0-9.]*%)' sentences | tr -d '%()' |
	awk '{ if (!($1 >= $(NF - 2) && $1 <= $NF)) print "not within:", $0; n++ } END { print n, "shares lie in their intervals" }'
