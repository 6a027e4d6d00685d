# Rows that come in another order, or of which only some are there: what can be
# said of them is, and nothing else.
printf '%s\n' 'codebook 1' 'dimension: program' '* a Alpha' x '* b Beta' y > a.codebook
printf '%s\n' 'codebook 1' 'dimension: intent' '* thanks Thanks' x '* x X' y '* mcd McDonald' z > b.codebook
text() { sed 's/<style>.*//; s/<[^>]*>/ /g; s/&nbsp;/ /g; s/  */ /g; s/^ //' | grep -v '^ *$'; }
page() { # title, section; rows on stdin
	echo "-- $1"
	cat > rows.ndjson
	tw-report -c ./a.codebook -c ./b.codebook rows.ndjson > page
	sed -n "/<section id=\"$2\"/,/^<.section/p" page | text
	sed -n 's/^<li>\(.*\)<.li>$/\1/p' page | grep -v '^<b>\|^<a' | text
}
items() { LC_ALL=C awk -f "$src/tests/tw-report/rows.awk"; }
three() {
	for who in One Two Three; do
		echo "$who a high area=x 0.10 0.07 0.13 0.25 under"
		echo "$who b ${1:-low} area=x 0.35 0.30 0.40 0.25 over"
	done | items
}
three | page 'three sources that agree' priority
{ three; echo '{"row":"item","source":"note","why":"one source judges the others"}'; } | page 'and a note' priority
three 0.5 | sed 's/"priority":"high"/"priority":"0.5"/' | page 'weights' priority
three | sed '4s/0.25/0.5/; 6s/"verdict":"over"/"verdict":"under"/' | page 'dues and verdicts that differ' priority
three | sed 's/,"priority".*/}/' | page 'nothing stated' priority
three | sed 's/area=x//' | page 'stated without words' priority
three | sed 's/area=x/area=/' | page 'stated of nothing' priority
three | awk '{ line[NR] = $0 } END { print line[1]; print line[3]; print line[2]; print line[4] }' | page 'one source among another' priority
{ echo '{"row":"item","source":"consensus","program":"a","n":1,"share":1,"priority":"high"}'; three | sed -n 2p; } | page 'a consensus first' priority
for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34; do
	three | sed -n "1s/One/S$i/p"
done | page 'more sources than there is room for' priority
{ three; echo '{"row":"whole","source":"One","measure":"covered","value":0.25,"low":0.2}'
	echo '{"row":"whole","source":"One","measure":"odd measure","value":0.25}'; } | page 'half an interval' priority
gold() { printf '{"row":"gold","code":"a","label":"Alpha","n":%s,"precision":%s,"recall":%s,"tp":%s,"fp":%s,"fn":%s}\n' "$@"; }
gold 0 0.5 0.5 1 1 1 | page 'no posts coded by hand' sure
gold 9 0.5 null 1 1 1 | page 'no recall' sure
gold 9 0.5 0.5 0 0 9 | page 'nothing found' sure
gold 9 0.5 0.5 0 9 0 | page 'nothing to find' sure
gold 9 0.5 0.5 1 1 1 | sed 's/"a"/"no code of the book"/' | page 'codes of another book' sure
{ echo '{"row":"count","program":"a","n":9,"of":9,"share":1,"low":0.9,"high":1}'
	echo '{"row":"corrected","topic":"t","label":"T","n":70,"of":100,"share":0.65,"low":0.55,"high":0.74,"naive":0.7,"coded":400}'; } |
    page 'corrected shares of another dimension' sure
monthly() { printf '{"row":"count","%s":"%s","program":"%s","n":%s,"of":9,"share":0.1}\n' "$@"; }
{ monthly month 2014-01 b 3; monthly month 2014-02 a 4; monthly month 2014-03 c 5; } | page 'codes by months alone' when
rates() {
	for m in 01 02 03 04; do
		echo '{"row":"rate","month":"2014-'$m'","n":31,"days":'${1:-31}',"period_days":31,"per_day":1,"low":'${2:-0.9}',"high":1.1}'
	done
}
{ rates; monthly month 2014-02 a 4; monthly month 2015-01 a 4; echo '{"row":"count","program":"a","n":9,"of":9,"share":1}'; } | page 'a month without a rate' when
rates 0 | page 'days that are none' when
rates 31 null | page 'no interval' when
differ() {
	for c in thanks mcd x; do
		printf '{"row":"count","intent":"%s","n":%s,"of":9,"share":0.3,"low":0.2,"high":%s}\n' $c 3 ${3:-0.4}
	done
	printf '{"row":"difference","dimension":"intent","a":"thanks","b":"%s","low":%s,"high":%s}\n' "${4:-x}" "$1" "$2"
}
differ 0.05 0.2 | page 'parted' for
differ -0.2 -0.05 | page 'parted the other way' for
differ -0.05 null | page 'half an interval of the difference' for
differ null 0.1 | page 'the other half' for
differ 0.1 0.2 null | page 'no interval of a share' for
differ 0.1 0.2 0.4 mcd | page 'a name with capitals' for
differ 0.1 0.2 0.4 none | page 'a code that has no row' for
differ 0.1 0.2 | sed 1,2d | page 'one code' for
differ 0.1 0.2 | sed 's/"intent":/"topic":/; s/"intent"/"topic"/' | page 'of another dimension' for
printf '{"row":"count","program":"%s","n":%s,"of":9,"share":0.5,"low":0.4,"high":0.6,"level":"%s"}\n' a 5 maximal b 4 maximal | page 'all stand out' what
printf '{"row":"count","program":"%s","n":%s,"of":9,"share":0.5,"low":%s,"high":0.6,"level":"%s"}\n' a 5 0.4 maximal b 4 null maximal c 1 0.01 minimal | page 'the second is unsure' what
printf '{"row":"count","program":"%s","n":%s,"of":9,"share":0.5,"low":0.4,"high":0.6,"level":"%s"}\n' a 5 maximal | page 'one alone' what
printf '{"row":"count","program":"%s","intent":"%s","n":%s,"of":9,"share":0.5}\n' a x 5 b y 4 | page 'a table of both alone' for
printf '{"row":"count","topic":"%s","intent":"%s","n":%s,"of":9,"share":0.5}\n' a x 5 b y 4 > rows.ndjson
tw-report -c ./b.codebook rows.ndjson | sed -n '/<section id="other/,/^<.section/p' | text
echo '-- numbers of other rows'
{
	echo '{"row":"odd","item":"i","label":"i","gap":null,"gap_low":0.1,"gap_high":0.2,"low":0.5,"high":12345.25,"value":0.0}'
	echo '{"row":"odd","item":"j","label":"J","gap":-0.25,"gap_low":null,"gap_high":0.2,"low":0,"high":null,"value":1e-10}'
	echo '{"row":"odd","item":"k","gap":0.25,"low":0.000123456,"high":1e14,"value":12345.6789}'
	echo '{"row":"odd","label":"none","value":1e300,"unit":"posts","some_thing":"x","words":"w"}'
	echo '{"row":"alone"}'
} > odd.ndjson
tw-report odd.ndjson | sed -n '/<table/,/<.table/p' | text
tw-report --quotations odd.ndjson | grep -c '<mark>'
