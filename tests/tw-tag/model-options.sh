# Options that are for rules, or for models, say so.
for o in '-M m -c b' '-M m --scope any' '-M m --near-misses' '-c b --at 0.5'; do
	tw-tag $o < /dev/null > said 2>&1; echo "status $?"
	head -n 1 said
done
. "$src/tests/tw-learn/lib/lib"
coded 100
tw-learn -d tone=.labels.tone -M m coded.ndjson > figures.ndjson
for o in '-M m --at 2' '-M m --at x' '-M m -d text'; do
	tw-tag $o < /dev/null > said 2>&1; echo "status $?"
	head -n 1 said
done
