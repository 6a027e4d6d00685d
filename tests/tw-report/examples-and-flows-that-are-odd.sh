# Words whose places are none, reversed, within each other or too many; accounts
# and links in every way of writing; flows with parts and details of other kinds.
text() { sed 's/<mark>/[/g; s/<.mark>/]/g; s/<style>.*//; s/<[^>]*>/ /g; s/&nbsp;/ /g; s/  */ /g; s/^ //' | grep -v '^ *$'; }
section() { sed -n "/<section id=\"$1/,/^<.section/p" page | text; }
row() { printf '{"row":"kwic","code":"%s","created_at":%s,"via":"synthetic","text":"%s","at":%s}\n' "$@"; }
{
	row a '"2014-01-01T00:00:00Z"' 'abc def ghi' '[[0,3],[4,7]]'
	row a null 'abc def ghi' '[["x"],[4],7,[5,2],[4,7],[5,6],[8,99]]'
	row a '"2014-01-01T00:00:00Z"' 'same time' '[[0,4]]'
	row b '"x"' '' '[[0,3]]'
	row b '"2014-01-01T00:00:00Z"' '@ann @ann.lee @ann. @a-b@c @.x @ HTTP://x/y www.x t.co/z pic.twitter.com/q word' '[[79,83]]'
	row c '"2014-01-01T00:00:00Z"' "$(printf 'ab %.0s' 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0)" "$(awk 'BEGIN { for (i = 0; i < 70; i++) printf "%s[%d,%d]", i ? "," : "[", 3 * i, 3 * i + 2; print "]" }')"
	echo '{"row":"kwic","code":"d","via":"synthetic","left":"on the left ","words":7,"right":" on the right"}'
	echo '{"row":"kwic","code":"d","via":"synthetic","words":"only","left":null}'
	echo '{"row":"kwic","code":7,"via":"synthetic","words":"of no code"}'
	echo 'no row'
	echo '{"row":"count","program":"a","n":1,"of":1}'
} > kwic.ndjson
tw-report kwic.ndjson > page; echo $?
sed -n '/<h3>/,$p' page | text | grep -v '^[A-Z]' | sed -n 1,30p
grep -o '<mark>ab' page | grep -c .
tw-report -c bandung-smart-city kwic.ndjson > page 2> err; echo $?
# Flows: parts by other names, details that are no numbers, two of them.
echo '{"read":20,"blank":1,"odd_part":2,"duplicate":3,"written":14,"notices":{"delete":2,"x":"y"},"no_posts":{},"repaired":{"quotes":"none"},"synthetic":0}' > flow.json
echo '{"read":5,"written":5,"synthetic":5}' > other.json
tw-report flow.json > page; echo $?; section left
tw-report other.json flow.json > page; echo $?; section left
printf '{"row":"count","kind":"%s","n":%s,"of":9,"share":0.5}\n' original 5 reply 4 > kinds
tw-report kinds > page; echo $?; section left
sed 's/,"via":"synthetic"//' kwic.ndjson > kwic2.ndjson
tw-report other.json kwic2.ndjson > page; grep -c '<mark>' page
tw-report flow.json kwic2.ndjson > page; grep -c '<mark>' page
# Priorities of which something is not known
printf 'codebook 1\ndimension: program\n* a Alpha\nx\n* b Beta\ny\n' > a.codebook
item() { printf '{"row":"item","source":"One","program":"%s","n":1,"share":0.1,"low":0.05,"high":0.2,"priority":"high","stated":"a=x","due":%s,"gap":%s,"gap_low":%s,"gap_high":%s,"verdict":"%s"}\n' "$@"; }
whole() { printf '{"row":"whole","source":"%s","measure":"covered","value":%s,"low":%s,"high":%s}\n' "$@"; }
try() { cat > rows; tw-report -c ./a.codebook rows > page; sed -n 's/^<li>\(.*\)<.li>$/\1/p' page | grep -v '^<b>\|^<a' | text; echo .; }
{ item a 0.25 -0.15 -0.2 -0.1 under; item b 0.25 -0.15 -0.2 -0.1 under; whole One 0.2 0.1 null; } | try
{ item a 0.25 -0.15 -0.2 -0.1 under; item b 0.25 -0.15 -0.2 -0.1 under; whole One null 0.1 0.3; } | try
{ item a null null null null under; item b null null null null under; whole One 0.2 0.1 0.3; } | try
{ item a 0.25 -0.15 -0.2 -0.1 under; item b 0.25 0.15 0.1 0.2 over; whole Two 0.2 0.1 0.3; } | try
{ item a 0.25 -0.15 null -0.1 under; item b 0.25 0.05 0.1 0.2 over; } | try
{ item a 0.25 null null null under; item b 0.25 null null null over; } | try
{ item a 0.25 -0.15 -0.2 -0.1 odd; item b 0.25 0.05 0.1 0.2 odd; } | try
