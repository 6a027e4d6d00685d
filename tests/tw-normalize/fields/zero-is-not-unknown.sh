# Counts of a stream say nothing; a count of 0 elsewhere is 0; a repost
# has the counts of its original.
cat > x.json <<'X'
{"id_str":"1","created_at":"Mon Sep 16 10:00:00 +0000 2013","text":"a","user":{"screen_name":"a"},"retweet_count":0,"favorite_count":0,"timestamp_ms":"1379325600000"}
{"id_str":"2","created_at":"Mon Sep 16 10:00:00 +0000 2013","text":"a","user":{"screen_name":"a"},"retweet_count":0,"favorite_count":0}
{"id_str":"3","created_at":"Mon Sep 16 10:00:00 +0000 2013","text":"RT @a: a","user":{"screen_name":"b"},"retweet_count":4,"favorite_count":0,"retweeted_status":{"id_str":"2","text":"a","user":{"screen_name":"a"},"retweet_count":4,"favorite_count":9}}
{"id_str":"4","created_at":"Mon Sep 16 10:00:00 +0000 2013","text":"a","user":{"screen_name":"a"}}
X
tw-normalize x.json | jq -c .counts
echo '{"id":"1","author_id":"2","text":"a","public_metrics":{"like_count":0,"impression_count":0}}' | tw-normalize | jq -c .counts
