# What the window is called, sizes from the environment, a page with nothing on
# it, with more cases than it shows, and one that cannot be written.
sh "$src/tests/tw-watch/make" > mixed.ndjson
text() { sed -e '/<style>/d' -e 's/<[^>]*>/ /g' -e 's/  */ /g' | grep -v '^ *$'; }
for w in 1h 24h 7d; do
	tw-watch --once --window $w --html page.html -g "$src/tests/all/city.tsv" mixed.ndjson | grep -c .
	grep -o -e 'Complaints, [0-9a-z ]*' -e 'Districts, [0-9a-z ]*' page.html | sort | uniq -c | sed 's/^ *//'
done
size() { env "$@" tw-watch --once mixed.ndjson | awk 'END { print NR }'; }
size COLUMNS=100 LINES=30
size COLUMNS=100
size LINES=30
size COLUMNS=wide LINES=30
size COLUMNS=100 LINES=high
size COLUMNS=0 LINES=30
size COLUMNS=100 LINES=0
size COLUMNS=99999 LINES=30
size COLUMNS=100 LINES=99999
for s in x24 80x24x 80xhigh 99999x24 80x99999 ''; do
	tw-watch --once --size "$s" mixed.ndjson 2>&1 | sed -n 1,1p
done
# No gazetteer, or one without a title: the page is called after the program.
tw-watch --once --html page.html /dev/null > out
text < page.html | sed -n '/no burst/,$p'
sed '/title/d' "$src/tests/all/city.tsv" > untitled.tsv
tw-watch --once --html page.html -g ./untitled.tsv mixed.ndjson > out
grep -o '<h1>[^<]*' page.html
tw-watch --once --size 113x31 -g ./untitled.tsv mixed.ndjson | sed -n 1,1p | cut -c 1-40
# A city that is too large for a map, and one of which nothing is known where.
awk -F '\t' -v OFS='\t' '$1 == "kecamatan" { $7 = 80 + 3 * NR } 1' "$src/tests/all/city.tsv" > wide.tsv
tw-watch --once --html page.html -g ./wide.tsv mixed.ndjson > out
grep -c '<svg' page.html
for i in $(awk 'BEGIN { for (i = 0; i < 120; i++) print i }'); do
	echo '{"row":"case","id":"c'$i'","topic":"t","office":"o","first":"2015-05-01T10:00:00+07:00","people":'$i',"state":"new"}'
done > cases
tw-watch --once --html page.html cases | tail -n 3
text < page.html | grep more
mkdir folder
tw-watch --once --html folder/none/page.html cases > out; echo $?
mkdir page
tw-watch --once --html page cases > out; echo $?
mkfifo pipe; tw-watch --once --html pipe cases > out; echo $?; [ -p pipe ] || echo "pipe is gone"
