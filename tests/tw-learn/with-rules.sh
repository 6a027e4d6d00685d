# Codes of rules as features help where words do not, and are warned of; codes
# that rules gave are no hand codes, and that is said.
. "$src/tests/tw-learn/lib/lib"
coded 150
jq -c '.flag = (if .labels.tone == "complaint" then ["f"] else [] end)' \
    coded.ndjson > flagged
tw-learn -d tone=.labels.tone --with flag -M with.model flagged > rows
one_line with.model | jq -c .with
p='{"id":"1","kind":"original","text":"kata ini tidak pernah muncul"'
echo "$p,\"flag\":[\"f\"]}" | tw-tag -M with.model | jq -c .tone_p.complaint > yes
echo "$p,\"flag\":[]}" | tw-tag -M with.model | jq -c .tone_p.complaint > no
[ "$(cat yes)" != "$(cat no)" ] || echo 'the flag does nothing'
jq -c '.tone = [] | .tone_evidence = []' coded.ndjson | head -n 40 > ruled
sed 's/"labels":{"tone":\(.*\)}}$/"tone":\1}/' coded.ndjson | tail -n 90 |
    tw-learn -d tone -M r.model ruled - > rows
