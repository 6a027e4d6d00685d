# A place of a tag or a name that begins elsewhere, within a sign or outside of
# the text, is passed over: what is written is UTF-8.
while read -r type offset length; do
	printf '{"_":"Message","id":5,"peer_id":{"_":"PeerChannel","channel_id":1},"date":"2025-02-11T05:00:00+00:00","message":"\\ud83d\\ude00 #kota @warga","entities":[{"_":"MessageEntity%s","offset":%s,"length":%s}]}\n' "$type" "$offset" "$length"
done > x.jsonl << 'X'
Hashtag 3 5
Mention 9 6
Hashtag 0 5
Hashtag 1 5
Mention 0 2
Mention 3 5
Hashtag 3 0
Hashtag 99 5
Hashtag 3 99
Hashtag -1 5
Hashtag "3" 5
Hashtag 3 null
Url 0 2
Url 1 1
TextUrl 1 1
X
tw-normalize -q --keep-duplicates x.jsonl | jq -c '[.hashtags, .mentions, .urls]'
cat > chat.json << 'X'
{"name":"c","type":"public_channel","id":1,"messages":[{"id":1,"type":"message","date":"2025-02-11T05:00:00","from":"c","from_id":"channel1","text":[{"type":"hashtag","text":"#kota"},{"type":"hashtag","text":"😀 kota"},{"type":"mention","text":"@warga"},{"type":"mention","text":"😀"},{"type":"hashtag","text":""}]}]}
X
tw-normalize -q -z Asia/Jakarta chat.json | jq -c '[.hashtags, .mentions, .text]'
