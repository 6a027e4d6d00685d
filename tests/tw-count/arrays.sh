# An array counts once for each value; null and [] are no value
cat > in <<'R'
{"id":"1","text":"","tag":["a","a","b"],"n1":1.50,"yes":true}
{"id":"2","text":"","tag":["a"],"n1":1.5,"yes":false}
{"id":"3","text":"","tag":[],"n1":null}
{"id":"4","text":"","tag":null}
{"id":"5","text":"","tag":[ "b" , null, 7 ],"yes":"true"}
{"id":"6","text":"","tag":["b\u0062","bb","\"q\""]}
{"id":"7","text":"","tag":"alone"}
R
tw-count -b tag -o tsv --cluster none in | cut -f 1,2,3
tw-count -b n1 -o tsv --cluster none in | cut -f 1,2,3
tw-count -b yes -o tsv --cluster none in | cut -f 1,2,3
