# A page in Indonesian has no word of the English table that is not in the
# Indonesian one, outside of commands, rules, posts, names and what is called so.
export TW_PATH="$src/lib/share"
printf '%s\n' 'codebook 1' 'dimension: program' '* park Parkir' parkir '* light Lampu' lampu '* school Sekolah' sekolah '* flood Banjir' banjir > a.codebook
printf '%s\n' 'codebook 1' 'dimension: intent' '* appeal Ajakan' ayo '* complaint Keluhan' kesal '* thanks Apresiasi' terima > b.codebook
LC_ALL=C awk -f "$src/tests/tw-report/planted.awk" > coded.ndjson
echo '{"read":1210,"broken":2,"duplicate":8,"written":1200,"authors":["kota"],"since":"2014-01-01","until":"2014-04-30","zone":"Asia/Jakarta","synthetic":1200,"notices":{},"repaired":{}}' > flow.json
printf 'source\titem\tlevel\nWali\tflood\thigh\nWali\tpark\tlow\n' > priorities.tsv
tw-count -b program -c ./a.codebook --levels maximal,medium,minimal --coded coded.ndjson > programs.ndjson
tw-count -b intent -c ./b.codebook --coded --difference coded.ndjson > intents.ndjson
tw-count -b program,intent coded.ndjson > cross.ndjson
tw-count -b kind coded.ndjson > kinds.ndjson
tw-count -b month -b program -c ./a.codebook coded.ndjson > months.ndjson
tw-count -b month --rates -s 2014-01-01 -u 2014-04-30 coded.ndjson | grep '"row":"rate"' > pace.ndjson
tw-align -p priorities.tsv programs.ndjson > priority.ndjson
echo '{"row":"kwic","dimension":"program","code":"park","via":"synthetic","text":"parkir","at":[[0,6]]}' > words.ndjson
tw-report --manifest --step 'tw-count -b program' -c ./a.codebook rows=programs.ndjson > manifest.json
set -- programs intents cross kinds months pace priority words
for f in programs cross months pace intents priority; do
	case $f in pace) type='--type rate' ;; cross | months) type='--type heat' ;; *) type= ;; esac
	tw-chart -o svg --bare --words id --flow flow.json $type $f.ndjson > $f.svg
done 2> /dev/null
tw-report --words id --title Studi --again 'make study' -c ./a.codebook -c ./b.codebook flow.json $(printf '%s.ndjson ' "$@") *.svg manifest.json > page.html
grep -c -e '<section id' page.html
grep -o '<html lang="[a-z]*"' page.html
tokens() { LC_ALL=C tr -cs 'A-Za-z' '\n' | LC_ALL=C tr A-Z a-z | grep '...' | sort -u; }
cut -f 2 "$src/lib/share/words/en.tsv" | tokens > en
cut -f 2 "$src/lib/share/words/id.tsv" | tokens > id
sed -e 's/<pre>.*<.pre>//' -e '/<pre>/,/<.pre>/d' -e 's/<code[^>]*>[^<]*<.code>//g' -e '/<style>/,/<.style>/d' -e 's/<style>.*<.style>//' -e '/<section class="kw"/,/<.section>/d' -e 's/<[^>]*>/ /g' page.html | tokens > page
comm -23 en id | comm -12 - page
