# Posts whose words are new to a model: that is said once, at the end.
. "$src/tests/tw-learn/lib/lib"
coded 100
tw-learn -d tone=.labels.tone -M m.model coded.ndjson > figures.ndjson
tw-tag -M m.model coded.ndjson > known
awk 'BEGIN { for (i = 0; i < 200; i++)
	printf "{\"id\":\"%d\",\"text\":\"zwqx%dvjk qyzw%dxx kvvz\"}\n", i, i * 7919, i * 104729 }' |
    tw-tag -M m.model > unknown
