# Quoted words give no code; a post of quoted words alone has none.
. "$src/tests/tw-learn/lib/lib"
coded 200
tw-learn -d tone=.labels.tone -M tone.model coded.ndjson > figures.ndjson
p='"text":"selamat pagi semua RT @b: terima kasih taman makin rapi"'
echo "{\"id\":\"1\",$p}" > both
echo "{\"id\":\"2\",\"own\":[[0,18]],$p}" >> both
echo "{\"id\":\"3\",\"own\":[],$p}" >> both
echo '{"id":"4","text":""}' >> both
tw-tag -M tone.model both |
    jq -c '[.id, .tone, (.tone_p | length), [.tone_evidence[].words]]'
