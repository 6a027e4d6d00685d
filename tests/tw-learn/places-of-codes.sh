# Codes are found in the record, in extra.labels, in extra, by an expression; a
# record without them is no example.
. "$src/tests/tw-learn/lib/lib"
coded 60
sed 's/"labels":{"tone":\(.*\)}}$/"tone":\1}/' coded.ndjson > own
sed 's/"labels":\(.*\)}$/"extra":{"labels":\1}}/' coded.ndjson > labels
sed 's/"labels":\(.*\)}$/"extra":\1}/' coded.ndjson > extra
echo '{"id":"x","text":"tidak dikode"}' >> own
tw-learn -d tone=.labels.tone -M 1.model coded.ndjson > 1
for f in own labels extra; do
	tw-learn -d tone -M 2.model $f > 2
	cmp 1.model 2.model && cmp 1 2
done
tw-learn -d mood -M 3.model coded.ndjson
