# Rows of which members are missing or out of all bounds are shown as far as they go.
printf '%s\n' 'codebook 1' 'dimension: program' '* a Alpha' x > a.codebook
printf '%s\n' 'codebook 1' 'dimension: intent' '* b Beta' y > b.codebook
try() {
	cat > rows.ndjson
	tw-report -c ./a.codebook -c ./b.codebook rows.ndjson > page
	grep -e '^<li>[^<]*<b>' -e '^<tr><th scope="row' -e 'class="caution"' page
	echo
}
try <<'R'
{"row":"count","program":"a","intent":"b","n":1,"of":1,"share":1}
{"row":"count","intent":"b","n":1,"of":1,"share":1}
R
try <<'R'
{"row":"rate","month":"2014-01","n":31,"days":31,"period_days":31,"per_day":1,"low":null,"high":0.5}
{"row":"rate","month":"2014-02","n":31,"days":28,"period_days":28,"per_day":1.1}
{"row":"rate","month":"2014-03","n":31,"days":31,"period_days":31,"per_day":1e300,"low":0.5,"high":1.5}
R
try <<'R'
{"row":"gold","code":"a","n":10,"precision":null,"recall":null,"weighted":true}
R
try <<'R'
{"row":"item","source":"One","program":"a","n":1,"share":1,"priority":"high","stated":"a","due":1e300,"verdict":"under"}
{"row":"whole","source":"One","measure":"covered","low":0.1,"high":0.2}
R
