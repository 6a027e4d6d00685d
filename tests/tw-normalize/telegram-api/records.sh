# Messages of Telethon and Pyrogram: ids count within a channel; entities are
# counted in units of UTF-16; what two people write is not public.
cat > telethon.jsonl <<'X'
{"_":"Message","id":55,"peer_id":{"_":"PeerChannel","channel_id":111},"date":"2025-02-11T05:00:00+00:00","message":"\ud83d\ude00 Halo #kota @warga","views":120,"forwards":3,"fwd_from":null,"from_id":null,"post_author":"Admin","entities":[{"_":"MessageEntityHashtag","offset":8,"length":5},{"_":"MessageEntityMention","offset":14,"length":6}],"replies":{"replies":4},"reactions":{"results":[{"count":2},{"count":5}]}}
{"_":"Message","id":55,"peer_id":{"_":"PeerChannel","channel_id":222},"date":1739336400,"message":"Kanal dua","from_id":{"_":"PeerUser","user_id":9},"reply_to":{"reply_to_msg_id":54},"fwd_from":{"from_id":{"_":"PeerChannel","channel_id":111},"channel_post":7}}
{"_":"MessageService","id":56,"peer_id":{"_":"PeerChannel","channel_id":222},"date":"2025-02-11T05:00:00+00:00"}
{"_":"Message","id":1,"peer_id":{"_":"PeerUser","user_id":9},"date":"2025-02-11T05:00:00+00:00","message":"pribadi"}
X
cat > pyrogram.json <<'X'
{
    "_": "Message",
    "id": 12,
    "chat": {"_": "Chat", "id": -100333, "type": "ChatType.CHANNEL", "title": "Kota", "username": "kotacontoh"},
    "sender_chat": {"_": "Chat", "id": -100333, "type": "ChatType.CHANNEL", "title": "Kota", "username": "kotacontoh"},
    "date": "2025-02-11 12:00:00",
    "text": "Jalan ditutup #info",
    "entities": [{"_": "MessageEntity", "type": "MessageEntityType.HASHTAG", "offset": 14, "length": 5}],
    "views": 30,
    "reply_to_message_id": 11
}
{
    "_": "Message",
    "id": 13,
    "chat": {"_": "Chat", "id": 77, "type": "ChatType.PRIVATE", "first_name": "A"},
    "date": "2025-02-11 12:00:00",
    "text": "pribadi"
}
X
tw-normalize -z Asia/Jakarta telethon.jsonl pyrogram.json
