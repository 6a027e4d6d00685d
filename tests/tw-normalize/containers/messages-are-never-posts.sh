# Messages between people are no posts, whatever is asked for.
cat > chat.jsonl <<'X'
{"id":"3lpaaaaaaaa26","rev":"2222","sender":{"did":"did:plc:aaa"},"text":"pesan pribadi","reactions":[],"sentAt":"2025-05-22T14:30:31.384Z"}
{"messages":[{"id":"1","rev":"2","sender":{"did":"did:plc:a"},"text":"satu","sentAt":"2025-05-22T14:30:31.384Z"},{"id":"2","rev":"3","sender":{"did":"did:plc:b"},"text":"dua","sentAt":"2025-05-22T14:30:31.384Z"}],"cursor":"x"}
{"participants":[{"name":"A"},{"name":"B"}],"messages":[{"sender_name":"A","timestamp_ms":1739250000000,"content":"tiga"}],"title":"B","thread_path":"inbox/b_1"}
X
tw-normalize --non-public chat.jsonl
