# The manual's example: what to code next.
. "$src/tests/tw-learn/lib/lib"
coded 150
tw-learn -d tone=.labels.tone -M tone.model coded.ndjson > figures.ndjson
posts 300
tw-tag -M tone.model posts.ndjson | tw-sample --uncertain tone -n 25 \
    --coders ana --sheets next --design next.design
ls next
jq -r .row next.design | sort | uniq -c | sed 's/^ *//'
