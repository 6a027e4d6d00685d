# --apply-deletes knows what Bluesky deletes.
tw-normalize -q --apply-deletes <<'END' | jq -c .id
{"did":"did:plc:aaa","time_us":1739250000000000,"kind":"commit","commit":{"operation":"create","collection":"app.bsky.feed.post","rkey":"3lh1","record":{"$type":"app.bsky.feed.post","createdAt":"2025-02-11T05:00:00Z","text":"satu"}}}
{"did":"did:plc:aaa","time_us":1739250000000001,"kind":"commit","commit":{"operation":"create","collection":"app.bsky.feed.post","rkey":"3lh2","record":{"$type":"app.bsky.feed.post","createdAt":"2025-02-11T05:00:00Z","text":"dua"}}}
{"did":"did:plc:aaa","time_us":1739250000000002,"kind":"commit","commit":{"operation":"delete","collection":"app.bsky.feed.post","rkey":"3lh1"}}
END
