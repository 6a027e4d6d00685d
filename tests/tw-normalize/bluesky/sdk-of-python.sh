# What model_dump_json() of the SDK of Python writes has_names_like_this.
cat > sdk.json <<'X'
{"posts":[{"author":{"did":"did:plc:aaa","handle":"contoh.bsky.social","display_name":"Contoh","py_type":"app.bsky.actor.defs#profileViewBasic"},"cid":"bafy","indexed_at":"2025-02-11T05:00:01.000Z","record":{"created_at":"2025-02-11T05:00:00.000Z","text":"Halo #kota","langs":["id"],"facets":[{"features":[{"tag":"kota","py_type":"app.bsky.richtext.facet#tag"}],"index":{"byte_end":10,"byte_start":5}}],"py_type":"app.bsky.feed.post"},"uri":"at://did:plc:aaa/app.bsky.feed.post/3lhxyz","like_count":3,"reply_count":1,"repost_count":2,"quote_count":0,"py_type":"app.bsky.feed.defs#postView"}],"cursor":"1"}
X
tw-normalize sdk.json
