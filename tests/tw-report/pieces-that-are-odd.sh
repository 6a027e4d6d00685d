# Files by odd names, with byte order marks and other line ends, of many kinds of
# rows; flows whose days are none; books that do not say what they are of.
text() { sed 's/<style>.*//; s/<[^>]*>/ /g; s/&nbsp;/ /g; s/  */ /g; s/^ //' | grep -v '^ *$'; }
section() { sed -n "/<section id=\"$1/,/^<.section/p" page | text; }
printf '\357\273\277First line.\r\n\r\nSecond.\n' > -narrow.svg
printf 'x\n' > .hidden
printf 'x\n' > a=b
printf 'x\n' > plain-name_of
tw-report ./-narrow.svg ./.hidden ./a=b Named=plain-name_of > page; echo $?
grep -o '<h2>[^<]*' page
grep -c 'First line' page
for f in a.csv a.tsv; do echo 'a,b' > $f; tw-report $f > page; echo $?; done
printf 'text\0more\n' > nul; tw-report nul > page; printf '\0text\nmore\n' > nul; tw-report nul > page
tw-report missing > page; echo $?
echo '{"row":"partial"}' > part; tw-report part > page
echo '{"manifest":1}' > no-manifest; tw-report no-manifest > page
echo '{"manifest":1,"files":[{"role":"odd","name":7,"sha256":"abc"},{"role":"input","name":"n","records":1,"bytes":2}],"version":"0"}' > manifest
tw-report manifest > page; section manifest
echo '{"manifest":1,"files":[],"steps":[],"version":7}' > manifest
tw-report manifest > page; grep -c '<pre>' page
for m in '{"files":[],"version":"0.1.0"}' '{"manifest":1,"version":"0.1.0"}' '{"manifest":1,"files":[]}' '{"manifest":1,"files":[7,{"name":"x"},{"name":"","sha256":"0"}],"version":"0.1.0"}' '['; do
	echo "$m" > manifest
	tw-report --verify manifest; echo $?
done
tw-report --verify missing; echo $?
echo '[1]' > flow.json
for f in missing.json flow.json; do tw-report --manifest --flow $f plain-name_of > out; echo $?; done
tw-report --manifest --step "tw-x $PWD/a '$PWD/b' --c=$PWD/c x$PWD/d" plain-name_of | sed -n '/steps/,/files/p' | sed "s,$PWD,HERE,"
# Days of a flow
flow() {
	printf '{"read":9,"written":9,"since":%s,"until":%s,"zone":"%s"}\n' "$@" > flow.json
	tw-report --words ${4:-en} flow.json > page; grep -o -e 'UTC[^)<]*' -e 'WIB[^<]*' -e '[0-9,]* days' page | sort -u | tr '\n' ' '; echo
}
flow '"2013-09-16"' '"2015-07-31"' Asia/Jakarta
flow '"2013-09-16"' '"2015-07-31"' Asia/Jakarta id
flow '"2015-07-31"' '"2013-09-16"' Asia/Jakarta
flow '"2013-02-30"' '"2015-07-31"' Asia/Jakarta
flow '"2013-09-16"' null Asia/Jakarta
flow '"2013-09-16"' '"2015-07-31"' Nowhere/City
flow '"2013-09-16"' '"2015-07-31"' Europe/Berlin
flow '"2013-09-16"' '"2015-07-31"' America/St_Johns
# Books without a dimension, in two files, with other line ends
printf '\357\273\277codebook 1\r\n* a Alpha\r\nx\r\n' > a.codebook
printf 'codebook 1\ninclude: ./c.codebook\n* b\ny\n' > b.codebook
printf 'codebook 1\n* c Gamma\nz\n' > c.codebook
count() { printf '{"row":"count","%s":"%s","n":3,"of":9,"share":0.3}\n' "$@"; }
count kind reply > kinds; count month 2013-01 > months; count author.handle x > people
{ count topic a; count topic b; } > topics; { count aim b; count aim z; } > aims
printf '{"row":"count","x":"1","y":"2","n":1,"of":9}\n' > crossed
tw-report -c ./a.codebook -c ./b.codebook -c ./a.codebook kinds months people crossed topics aims > page; echo $?
section what; section for
sed -n '/<details class="book"/,/<.details>/p' page | text | sed -n 1,24p
tw-report -c ./c.codebook topics > page; echo $?
# Rows of many kinds, columns and lines
for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17; do echo '{"row":"kind'$i'","n":1}'; done > kinds
tw-report kinds > page; echo $?
awk 'BEGIN { printf "{\"row\":\"wide\""; for (i = 0; i < 70; i++) printf ",\"c%d\":%d", i, i; print "}" }' > wide
tw-report wide > page; echo $?
awk 'BEGIN { for (i = 0; i < 20100; i++) printf "{\"row\":\"long\",\"n\":%d}\n", i }' > long
tw-report long > page; echo $?
grep -o 'first [0-9,]* of [0-9,]*' page
{ echo '{"row":"coded","dimension":"x","n":1}'; echo '{"row":"difference","dimension":"x"}'; echo '{"row":"rate","kind":"x","n":1}'; } > others
tw-report others > page; section other
echo '{"row":"item","month":"1","program":"x","n":1,"share":1}' > items
tw-report items items > page; section other
