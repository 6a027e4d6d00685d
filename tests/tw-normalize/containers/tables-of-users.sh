# "tweets" is how many: users are no posts.
cat > minet.csv <<'X'
id,screen_name,name,description,url,timestamp_utc,local_time,location,verified,protected,tweets,followers,friends,likes,lists
897889083170000001,contoh,Contoh,"Bio, saya",https://example.org,1502908414,2017-08-16T20:33:34,Bandung,0,0,3452,729,475,3230,15
X
tw-normalize minet.csv
echo '{"data":{"user":{"result":{"__typename":"User","timeline":{"timeline":{"instructions":[{"type":"TimelineAddEntries","entries":[{"entryId":"user-12","content":{"itemContent":{"itemType":"TimelineUser","user_results":{"result":{"__typename":"User","rest_id":"12","legacy":{"screen_name":"contoh"}}}}}}]}]}}}}}}' | tw-normalize
echo 'window.__THAR_CONFIG = {"userInfo":{"accountId":"12","userName":"contoh","displayName":"Contoh"},"archiveInfo":{"sizeBytes":"1"},"dataTypes":{}}' | tw-normalize
# Lists of people, of Bluesky and Mastodon, and talk between them.
cat > people.jsonl <<'X'
{"actors":[{"did":"did:plc:a","handle":"a.example","description":"x"}],"cursor":"1"}
{"uri":"at://did:plc:a/app.bsky.feed.post/1","likes":[{"actor":{"did":"d","handle":"h"},"createdAt":"2025-02-11T05:00:00Z"}]}
{"id":"1","username":"a","acct":"a","note":"<p>bio</p>","followers_count":3}
{"convos":[{"id":"c","members":[{"did":"d","handle":"h"}],"lastMessage":{"text":"rahasia","sender":{"did":"d"}}}]}
X
tw-normalize people.jsonl
