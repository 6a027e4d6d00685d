# Records without their view: posts alone are posts; the author is in the uri.
cat > list.json <<'X'
{"records":[{"uri":"at://did:plc:aaa/app.bsky.feed.post/3lhxyz","cid":"bafy","value":{"$type":"app.bsky.feed.post","createdAt":"2025-02-11T05:00:00.000Z","langs":["id"],"text":"Halo #kota"}},{"uri":"at://did:plc:aaa/app.bsky.feed.like/3lhxya","cid":"bafy","value":{"$type":"app.bsky.feed.like","createdAt":"2025-02-11T05:00:00.000Z","subject":{"uri":"at://did:plc:b/app.bsky.feed.post/1"}}}],"cursor":"3lh"}
X
echo '{"uri":"at://did:plc:aaa/app.bsky.feed.post/3lhxyb","cid":"bafy","value":{"$type":"app.bsky.feed.post","createdAt":"2025-02-11T05:00:01.000Z","text":"satu"}}' > get.json
cat > tap.jsonl <<'X'
{"id":1,"type":"record","record":{"live":true,"did":"did:plc:aaa","rev":"1","collection":"app.bsky.feed.post","rkey":"3lhxyc","action":"create","cid":"bafy","record":{"$type":"app.bsky.feed.post","createdAt":"2025-02-11T05:00:02.000Z","text":"dua"}}}
{"id":2,"type":"record","record":{"live":true,"did":"did:plc:aaa","rev":"2","collection":"app.bsky.feed.post","rkey":"3lhxyd","action":"delete"}}
{"id":3,"type":"identity","identity":{"did":"did:plc:aaa","handle":"a.example"}}
X
echo '{"$type":"app.bsky.feed.post","createdAt":"2025-02-11T05:00:03.000Z","text":"tiga"}' > car.jsonl
for f in list.json get.json tap.jsonl car.jsonl; do tw-normalize $f; done
