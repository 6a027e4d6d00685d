# The same examples, in any order and in several files: the same bytes.
. "$src/tests/tw-learn/lib/lib"
coded 150
tw-learn -d tone=.labels.tone -M 1.model coded.ndjson > 1
sort -r coded.ndjson > reversed
head -n 70 reversed > a
tail -n +71 reversed > b
tw-learn -d tone=.labels.tone -M 2.model b a > 2
cmp 1.model 2.model && cmp 1 2
