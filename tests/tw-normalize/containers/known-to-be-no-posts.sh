# Users, lists, counts and what compliance says are named for what they are.
tw-normalize --apply-deletes --flow flow <<'END' | jq -r .id
{"id_str":"5","screen_name":"warga_satu","followers_count":3}
{"id":"5","username":"warga_satu","public_metrics":{"followers_count":3}}
{"users":[{"id_str":"5","screen_name":"warga_satu"},{"id_str":"6","screen_name":"warga_dua"}],"next_cursor":0}
{"ids":[5,6],"next_cursor":0}
{"results":[{"timePeriod":"201405140000","count":3}],"totalCount":3}
{"id":"1","action":"delete","created_at":"2014-05-14T03:00:00.000Z","reason":"deleted"}
{"id_str":"466412583121846279","created_at":"Wed May 14 03:00:00 +0000 2014","text":"a"}
{"id_str":"466646625285046283","created_at":"Wed May 14 18:30:00 +0000 2014","text":"b"}
{"data":{"delete":{"tweet":{"id":"466412583121846279","author_id":"5"},"event_at":"2014-05-15T03:00:00.000Z"}}}
{"data":{"user_suspend":{"user":{"id":"5"},"event_at":"2014-05-15T03:00:00.000Z"}}}
{"timestamp_ms":"1400036400000","limit":{"track":3}}
{"friends_str":["5"]}
END
jq -c '.notices, .no_posts' flow
