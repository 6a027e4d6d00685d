# Members that are new, missing or of another type never stop a record.
cat > x.json <<'X'
{"id_str":"1","created_at":"Mon Sep 16 10:00:00 +0000 2013","text":"a","user":{"screen_name":"a"},"entities":null,"extended_entities":{"media":{}},"place":{"bounding_box":{"coordinates":[[[1],[2,"x"]]]}},"coordinates":[],"geo":7,"retweeted_status":{},"quoted_status":[],"lang":{"x":1},"source":5,"favorite_count":"many","retweet_count":-1,"extended_tweet":"x","new":{"deep":[[[]]]}}
{"id_str":"2","user":{"screen_name":"a"}}
{"id_str":"3","created_at":false,"text":null,"user":{"screen_name":"a","followers_count":1.5},"entities":{"hashtags":{"a":1},"urls":[1,null,{"url":null}],"user_mentions":"x"}}
{"data":[{"id":"4","text":"a","author_id":5,"attachments":[],"entities":[],"geo":{"coordinates":{"coordinates":["x"]},"place_id":1},"referenced_tweets":{},"public_metrics":[],"note_tweet":{"text":{}}}],"includes":{"users":{},"tweets":[{"id":9},null,7],"media":null}}
X
tw-normalize x.json
