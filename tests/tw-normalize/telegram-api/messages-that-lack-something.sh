# Messages of Telethon and Pyrogram that lack a channel, an id, an author ...
cat > m.jsonl << 'END'
{"_":"Message","id":1,"to_id":{"channel_id":10},"date":1739250000,"message":"tujuan","entities":"tidak ada"}
{"_":"Message","peer_id":{"channel_id":10},"date":1739250000,"message":"tanpa nomor","from_id":"77"}
{"_":"Message","id":3,"peer_id":{},"date":1739250000,"message":"tanpa kanal"}
{"_":"Message","id":4,"message":"bukan apa-apa"}
{"_":"MessageEmpty","id":5}
{"_":"MessageService","id":6,"chat":{"id":1}}
{"_":"Message","id":7,"peer_id":{"chat_id":20},"date":1739250000,"message":"grup","fwd_from":{"from_id":{"channel_id":30}},"entities":[{"offset":0,"length":4},{"_":5,"offset":0,"length":4},{"_":"x"},{"_":"MessageEntityUrl","offset":0},{"_":"MessageEntityBold","offset":0,"length":1}]}
{"_":"Message","id":8,"peer_id":{"channel_id":10},"date":1739250000,"message":"€ é 😀 #a","entities":[{"_":"MessageEntityHashtag","offset":7,"length":2}]}
{"_":"Message","id":9,"peer_id":{"channel_id":10},"date":1739250000,"message":"😀","entities":[{"_":"MessageEntityUrl","offset":1,"length":1}]}
{"_":"Message","message_id":10,"chat":{"id":-100,"type":"ChatType.SUPERGROUP"},"date":"2025-02-11 12:00:00","caption":"teks gambar","from_user":{"id":5,"username":"warga","first_name":"Warga"},"forward_from_chat":{"id":-200,"username":"asal"},"forward_from_message_id":3}
{"_":"Message","id":11,"chat":{"id":-100,"type":"channel","username":"kanal"},"date":"2025-02-11 12:00:00","text":"tanpa pengirim","forward_date":"2025-02-10 12:00:00","reactions":{"reactions":[{"count":2},{"count":3}]}}
{"_":"Message","id":12,"chat":{"id":-100,"type":4,"username":"kanal"},"date":"2025-02-11 12:00:00","text":"jenis lain","sender_chat":{"id":9,"title":"Pengirim"}}
{"_":"Message","id":13,"chat":{"username":"kanal"},"date":"2025-02-11 12:00:00","text":"kanal tanpa nomor"}
END
tw-normalize -z Asia/Jakarta --non-public m.jsonl | jq -c 'del(.platform, .source, .created_at)'
