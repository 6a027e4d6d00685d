# Chats of Telegram Desktop that lack an id, a type, messages ...
m='{"id":1,"type":"message","date":"2025-02-11T05:00:00","text"'
while read -r line; do
	printf '%s\n' "$line" > result.json
	tw-normalize -k --non-public -z Asia/Jakarta result.json 2> said | jq -c '[.id, .text, .visibility, .reply_to, .kind]'
	sed -n 's/^tw-normalize: result.json: //p' said
done << END
{"id":5,"type":"public_channel","messages":[$m:"kanal"},{"id":2,"type":"service"}]}
{"id":5,"type":"private_group","messages":[$m:["a ",{"type":"bold","text":"tebal"}," ",{"type":"link","text":"https://example.org"},{"type":"text_link","text":"sini","href":"https://example.org/b"}]}]}
{"id":5,"type":"public_channel","messages":[]}
{"id":5,"type":"public_channel","messages":[{"id":1,"date":"2025-02-11"}]}
{"id":5,"messages":[$m:"tanpa jenis"}]}
{"type":"public_channel","messages":[$m:"tanpa nomor"}]}
{"chats":{"list":[{"id":5,"type":"public_channel","messages":[$m:"a","reply_to_message_id":9,"reply_to_peer_id":"channel77","forwarded_from":"x"}]},{"id":6}]},"left_chats":{"list":[{"id":7,"type":"public_supergroup","messages":[{"type":"message","date":"2025-02-11T05:00:00","text":{}}]}]}}
{"chats":{"list":[]}}
{"chats":{"list":[{"id":6}]}}
END
