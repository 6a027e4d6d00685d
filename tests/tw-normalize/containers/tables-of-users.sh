# "tweets" is how many: users are no posts.
cat > minet.csv <<'X'
id,screen_name,name,description,url,timestamp_utc,local_time,location,verified,protected,tweets,followers,friends,likes,lists
897889083170000001,contoh,Contoh,"Bio, saya",https://example.org,1502908414,2017-08-16T20:33:34,Bandung,0,0,3452,729,475,3230,15
X
tw-normalize minet.csv
echo '{"data":{"user":{"result":{"__typename":"User","timeline":{"timeline":{"instructions":[{"type":"TimelineAddEntries","entries":[{"entryId":"user-12","content":{"itemContent":{"itemType":"TimelineUser","user_results":{"result":{"__typename":"User","rest_id":"12","legacy":{"screen_name":"contoh"}}}}}}]}]}}}}}}' | tw-normalize
echo 'window.__THAR_CONFIG = {"userInfo":{"accountId":"12","userName":"contoh","displayName":"Contoh"},"archiveInfo":{"sizeBytes":"1"},"dataTypes":{}}' | tw-normalize
