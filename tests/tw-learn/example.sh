# The example of the manual.
. "$src/tests/tw-learn/lib/lib"
coded 200
posts 3
tw-learn -d tone=.labels.tone -M tone.model -o table coded.ndjson
tw-tag -M tone.model posts.ndjson > tagged.ndjson
jq -c '[.id, .tone, [.tone_evidence[].words]]' tagged.ndjson
one_line tone.model | jq -c '.codes[] | [.code, .strongest[:2][][0]]'
