# Where the original of a repost is not there, or without its text, the repost's
# own is all there is: its prefix is taken off and what is cut is marked so, in
# whatever format; where it is there, a text that begins "RT @x: " is its own.
cat > graphql.jsonl <<'X'
{"__typename":"Tweet","rest_id":"1922500000000000001","core":{"user_results":{"result":{"rest_id":"5","core":{"screen_name":"w"}}}},"legacy":{"full_text":"RT @kota: satu…","retweeted_status_result":{"result":{"__typename":"Tweet","rest_id":"1922400000000000001"}}}}
{"__typename":"Tweet","rest_id":"1922500000000000002","core":{"user_results":{"result":{"rest_id":"5","core":{"screen_name":"w"}}}},"legacy":{"full_text":"RT @kota: dua…","retweeted_status_result":{"result":{"__typename":"TweetTombstone","tombstone":{}}}}}
{"__typename":"Tweet","rest_id":"1922500000000000003","core":{"user_results":{"result":{"rest_id":"5","core":{"screen_name":"w"}}}},"legacy":{"full_text":"RT @kota: tiga… https://t.co/abc","retweeted_status_result":{}}}
{"__typename":"Tweet","rest_id":"1922500000000000004","core":{"user_results":{"result":{"rest_id":"5","core":{"screen_name":"w"}}}},"legacy":{"full_text":"RT @kota: RT @x: em…","retweeted_status_result":{"result":{"rest_id":"1922400000000000004","legacy":{"full_text":"RT @x: empat"}}}}}
X
cat > v1.jsonl <<'X'
{"id_str":"466412583121846279","created_at":"Wed May 14 03:00:00 +0000 2014","text":"RT @kota: lima…","user":{"screen_name":"w"},"retweeted_status":{"id_str":"466412583121846270"}}
{"id_str":"466412583121846280","created_at":"Wed May 14 03:00:00 +0000 2014","text":"RT @kota: enam…","user":{"screen_name":"w"},"retweeted_status":{}}
{"id_str":"466412583121846281","created_at":"Wed May 14 03:00:00 +0000 2014","text":"tujuh…","user":{"screen_name":"w"},"retweeted_status":{}}
X
cat > gnip.jsonl <<'X'
{"objectType":"activity","verb":"share","id":"tag:search.twitter.com,2005:466412583121846282","postedTime":"2014-05-14T03:00:00.000Z","actor":{"preferredUsername":"w"},"body":"RT @kota: delapan…","object":{"id":"tag:search.twitter.com,2005:466412583121846200"}}
X
cat > apify.json <<'X'
[{"type":"tweet","id":"1922500000000000005","twitterUrl":"https://twitter.com/w/status/1922500000000000005","text":"RT @kota: sembilan…","isRetweet":true,"author":{"userName":"w"}},
{"type":"tweet","id":"1922500000000000006","twitterUrl":"https://twitter.com/w/status/1922500000000000006","text":"RT @kota: sepuluh…","isRetweet":true,"retweet":{"id":"1922400000000000006","author":{"userName":"kota"}},"author":{"userName":"w"}},
{"type":"tweet","id":"1922500000000000007","twitterUrl":"https://twitter.com/w/status/1922500000000000007","text":"@kota ya","isRetweet":false,"isReply":true,"author":{"userName":"w"}}]
X
cat > snscrape.jsonl <<'X'
{"_type":"snscrape.modules.twitter.Tweet","id":1922500000000000008,"url":"https://twitter.com/w/status/1922500000000000008","date":"2025-05-14T03:00:00+00:00","rawContent":"RT @kota: sebelas…","user":{"username":"w"},"retweetedTweet":{"_type":"snscrape.modules.twitter.TweetRef","id":1922400000000000008}}
X
tw-normalize -q graphql.jsonl v1.jsonl gnip.jsonl apify.json snscrape.jsonl |
	jq -c '[.kind,.text,.text_state,.repost_of.id,.repost_of.handle]'
