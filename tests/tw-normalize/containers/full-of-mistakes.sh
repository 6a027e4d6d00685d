# A file full of mistakes takes time in proportion to its length, whatever the
# mistakes are; each of these took minutes for a few megabytes.
ulimit -t 30
many() { awk -v n="$1" -v line="$2" 'BEGIN { while (n-- > 0) print line }'; }
run() { echo "$1"; tw-normalize -q --dehydrate "$1" 2>&1 | tail -1; }
v='{"id_str":"1","created_at":"Mon Sep 16 10:00:00 +0000 2013","text":"a"}'

{ echo "$v"; many 600000 'hello world'; } > words.json
{ echo 'window.a = ['; many 300000 '{a: `,'; } > quotes.js
{ echo 'window.a = ['; many 300000 '{a: b,'; } > open.js
{ echo 'window.a = ['; many 300000 '{/*'; } > comments.js
{ echo 'window.a = ['; many 300000 '{"a":"b",'; } > cut.js
many 1000000 '[' > brackets.json
{ echo id,created_at,username,text; many 300000 '1,2,3,"abc'; } > open.csv
{ echo id,created_at,username,text; many 300000 '"a","b c"'; } > short.csv
{ echo id,created_at,username,text; many 300000 '"a",b,c,d,e'; } > long.csv
{ echo id,created_at,username,text; many 300000 '1,2,3,"a "b" c", d'; } > inner.csv
for f in words.json quotes.js open.js comments.js cut.js brackets.json open.csv short.csv long.csv inner.csv; do
	run $f
done
