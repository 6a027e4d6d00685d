# The JSON of gazouilloire and minet has the names of the CSV, its lists as lists.
cat > x.jsonl <<'X'
{"id":"1348592751940000001","timestamp_utc":1610364542,"local_time":"2021-01-11T12:29:02","user_screen_name":"contoh","user_id":"12","user_name":"Contoh","text":"RT @lain: isi asli","retweeted_id":"1348592722928000001","retweeted_user":"lain","retweeted_user_id":"13","lang":"fr","like_count":0,"retweet_count":14,"collected_via":["search"],"links":["https://example.org"],"hashtags":[],"mentioned_names":["lain"]}
{"id":"1347085867584000001","timestamp_utc":1610005273,"local_time":"2021-01-07T08:41:13","user_screen_name":"dua","user_id":"14","user_name":"Dua","text":"@lain ya","to_tweetid":"1347084392481000001","to_username":"lain","to_userid":"13","lang":"fr","collected_via":["search"],"links":[],"hashtags":["a","b"]}
X
tw-normalize x.jsonl
echo '{"uri":"at://did:plc:a/app.bsky.feed.post/1","url":"https://bsky.app/profile/a/post/1","user_did":"did:plc:a","user_handle":"a.example","timestamp_utc":"1739250000","local_time":"2025-02-11T06:00:00","text":"a","original_text":"b","hashtags":["x"]}' | tw-normalize
