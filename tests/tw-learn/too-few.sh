# Codes with few different texts are listed and not learnt; a code that all
# examples have cannot be.
. "$src/tests/tw-learn/lib/lib"
coded 80
jq -c 'if .id == "7" then .labels.tone = "rare" else . end' coded.ndjson > one
tw-learn -d tone=.labels.tone -M m.model one | jq -c 'select(.row == "left") |
    [.code, .posts, .why]'
one_line m.model | jq -c '[.not_learnt[].code], [.codes[].code]'
jq -c '.labels.tone = "all"' coded.ndjson |
    tw-learn -d tone=.labels.tone -M n.model
tw-learn -d tone=.labels.tone --min 99 -M n.model coded.ndjson
tw-learn -d tone=.labels.tone --folds 100 -M n.model coded.ndjson
: | tw-learn -d tone -M n.model
ls
