# Who is answered and quoted is called by the handle that the feed says, never by
# the did; a feed or a list that is shown is no quotation.
cat > feed.json <<'X'
{"feed":[{"post":{"uri":"at://did:plc:a/app.bsky.feed.post/1","cid":"c","author":{"did":"did:plc:a","handle":"a.example"},"record":{"$type":"app.bsky.feed.post","createdAt":"2025-02-11T05:00:00Z","text":"ya","reply":{"parent":{"uri":"at://did:plc:b/app.bsky.feed.post/2"},"root":{"uri":"at://did:plc:b/app.bsky.feed.post/2"}}}},"reply":{"parent":{"uri":"at://did:plc:b/app.bsky.feed.post/2","author":{"did":"did:plc:b","handle":"b.example"},"record":{"text":"q"}}}},
{"post":{"uri":"at://did:plc:a/app.bsky.feed.post/3","cid":"c","author":{"did":"did:plc:a","handle":"a.example"},"embed":{"record":{"uri":"at://did:plc:b/app.bsky.feed.post/2","author":{"did":"did:plc:b","handle":"b.example"},"value":{"text":"dikutip"}}},"record":{"createdAt":"2025-02-11T05:00:01Z","text":"lihat","embed":{"$type":"app.bsky.embed.record","record":{"uri":"at://did:plc:b/app.bsky.feed.post/2"}}}}},
{"post":{"uri":"at://did:plc:a/app.bsky.feed.post/4","cid":"c","author":{"did":"did:plc:a","handle":"a.example"},"record":{"createdAt":"2025-02-11T05:00:02Z","text":"daftar","embed":{"$type":"app.bsky.embed.record","record":{"uri":"at://did:plc:b/app.bsky.graph.starterpack/2"}}}}},
{"post":{"uri":"at://did:plc:a/app.bsky.feed.post/4","cid":"c","author":{"did":"did:plc:a","handle":"a.example"},"record":{"createdAt":"2025-02-11T05:00:02Z","text":"daftar"}},"reason":{"by":{"did":"did:plc:c","handle":"c.example"},"uri":"at://did:plc:c/app.bsky.feed.repost/9","indexedAt":"2025-02-12T05:00:00Z"}}]}
X
tw-normalize feed.json | jq -c '[.id, .kind, .author.handle, .reply_to, .quote_of, .repost_of]'
