# What a model rests on is shown as what rules found, without a rule.
. "$src/tests/tw-learn/lib/lib"
coded 200
posts 4
tw-learn -d tone=.labels.tone -M tone.model coded.ndjson > figures.ndjson
tw-tag -M tone.model posts.ndjson | tw-kwic -d tone -o ndjson
