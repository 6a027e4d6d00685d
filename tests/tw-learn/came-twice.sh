# A record that came twice is learnt from once, and said.
. "$src/tests/tw-learn/lib/lib"
coded 60
tw-learn -d tone=.labels.tone -M 1.model coded.ndjson > 1
tw-learn -d tone=.labels.tone -M 2.model coded.ndjson coded.ndjson > 2
cmp 1.model 2.model && cmp 1 2
