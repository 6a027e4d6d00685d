# Direct messages and deleted posts of an export are never posts, whatever is
# asked for.
cat > direct-messages.js <<'X'
window.YTD.direct_messages.part0 = [ {"dmConversation":{"conversationId":"1-2","messages":[{"messageCreate":{"recipientId":"1","text":"rahasia","senderId":"2","id":"3","createdAt":"2023-09-08T03:30:00.000Z"}}]}} ]
X
cat > deleted-tweets.js <<'X'
window.YTD.deleted_tweets.part0 = [ {"tweet":{"id_str":"1700000000000000001","created_at":"Fri Sep 08 03:30:00 +0000 2023","full_text":"dihapus","entities":{}}} ]
X
cat > messages.jsonl <<'X'
{"id":1,"id_str":"1","text":"rahasia","created_at":"Wed May 14 03:00:00 +0000 2014","sender_id":2,"sender":{"screen_name":"a"},"recipient":{"screen_name":"b"},"recipient_screen_name":"b","sender_screen_name":"a"}
{"direct_message":{"id_str":"1","text":"rahasia","created_at":"Wed May 14 03:00:00 +0000 2014","sender":{"screen_name":"a"},"recipient":{"screen_name":"b"}}}
{"data":[{"id":"1585047616894574596","text":"rahasia","event_type":"MessageCreate","dm_conversation_id":"1-2","sender_id":"1"}]}
{"type":"message_create","id":"1","created_timestamp":"1392078023603","message_create":{"target":{"recipient_id":"1"},"sender_id":"2","message_data":{"text":"rahasia"}}}
{"events":[{"type":"message_create","id":"1","message_create":{"message_data":{"text":"rahasia"}}}]}
{"id":"3lpaaaaaaaa26","rev":"2222","sender":{"did":"did:plc:aaa"},"text":"rahasia","sentAt":"2025-05-22T14:30:31.384Z"}
{"participants":[{"name":"A"}],"messages":[{"sender_name":"A","timestamp_ms":1739250000000,"content":"rahasia"}]}
{"client_msg_id":"x","type":"message","text":"rahasia","user":"U1","ts":"1739250000.0001","team":"T1"}
X
tw-normalize --non-public direct-messages.js deleted-tweets.js messages.jsonl
