# A model gives codes, probabilities and evidence; what an earlier run has added
# is taken away, all else passes byte for byte.
. "$src/tests/tw-learn/lib/lib"
coded 200
posts 4
cp "$src/tests/tw-tag/topics.codebook" .
tw-learn -d tone=.labels.tone -M tone.model coded.ndjson > figures.ndjson
tw-tag -M tone.model posts.ndjson > tagged
tw-tag -M tone.model tagged | cmp - tagged
jq -c '[.tone, (.tone_p | keys), [.tone_evidence[] | [.code, .model, .at, .words]]]' tagged
jq -c '[.text, (.tone_evidence[] | .at[0] as $a | .at[1] as $b | .words)]' tagged |
    tail -n 1
# Each stretch is what stands there, and the weights are shares.
jq -c '.text as $t | .tone_evidence[] | select(($t[.at[0]:.at[1]] != .words) or
    .weight <= 0 or .weight > 1)' tagged
sed 's/,"tone":.*/}/' tagged | cmp - posts.ndjson
tw-tag -M tone.model -d mood --no-evidence --only posts.ndjson |
    jq -c '[.id, .mood, has("mood_evidence")]'
tw-tag -M tone.model --at 0.001 --no-evidence posts.ndjson | jq -c .tone
tw-tag -M tone.model --at 1 --no-evidence posts.ndjson | jq -c .tone
