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
LC_ALL=C awk -f "$src/tests/tw-report/planted.awk" > coded.ndjson
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
