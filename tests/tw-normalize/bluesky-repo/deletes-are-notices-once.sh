# That a post was deleted is a notice, on Bluesky as on Twitter: an account that
# has both says "delete" once, and --apply-deletes knows them all. What is
# deleted and was no post is of another collection.
cat > x.jsonl << 'X'
{"uri":"at://did:plc:a/app.bsky.feed.post/1","cid":"c","value":{"$type":"app.bsky.feed.post","text":"satu","createdAt":"2024-05-14T03:00:00.000Z"}}
{"did":"did:plc:a","time_us":1715655600000000,"kind":"commit","commit":{"operation":"create","collection":"app.bsky.feed.post","rkey":"2","record":{"$type":"app.bsky.feed.post","text":"dua","createdAt":"2024-05-14T03:00:00.000Z"}}}
{"created_at":"Wed May 14 03:00:00 +0000 2014","id_str":"466412583121846272","text":"tiga","user":{"id_str":"5","screen_name":"x"}}
{"created_at":"Wed May 14 03:00:00 +0000 2014","id_str":"466412583121846273","text":"empat","user":{"id_str":"5","screen_name":"x"}}
{"delete":{"status":{"id_str":"466412583121846272","user_id_str":"5"}}}
{"id":2,"type":"record","record":{"live":true,"did":"did:plc:a","rev":"2","collection":"app.bsky.feed.post","rkey":"1","action":"delete"}}
{"id":2,"type":"record","record":{"live":true,"did":"did:plc:a","rev":"2","collection":"app.bsky.feed.like","rkey":"1","action":"delete"}}
{"did":"did:plc:a","time_us":1,"kind":"commit","commit":{"operation":"delete","collection":"app.bsky.feed.post","rkey":"2"}}
{"did":"did:plc:a","time_us":1,"kind":"commit","commit":{"operation":"delete","collection":"app.bsky.feed.post"}}
{"did":"did:plc:a","time_us":1,"kind":"commit","commit":{"operation":"delete","collection":"app.bsky.feed.like","rkey":"2"}}
X
tw-normalize --flow flow x.jsonl | jq -c .text
jq -c '[.read, .notice, .no_post, .written, .notices, .no_posts]' flow
tw-normalize --apply-deletes --flow flow x.jsonl 2> said | jq -c .text
jq -c '[.read, .notice, .no_post, .deleted, .written]' flow
