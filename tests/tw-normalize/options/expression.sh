# -e keeps the records for which a jq expression is true.
v() { printf '{"id_str":"%s","created_at":"Mon Sep 16 10:00:00 +0000 2013","text":"%s"}\n' "$1" "$2"; }
{ v 1 satu; v 2 dua; v 3 tiga; } > x.json
tw-normalize --dehydrate -e '.text|startswith("t")' --flow flow x.json
jq -c '[.expression,.written]' flow
tw-normalize -e '.text|' x.json > out 2> said || echo "status $?"
sed 's/syntax error, unexpected [^:]*:/<what jq says>:/' said >&2
[ ! -s out ] || echo 'output before the expression was found wrong'
