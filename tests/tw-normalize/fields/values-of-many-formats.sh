# Values of many formats, each with what is seldom there, or without what mostly
# is: what they say is in the record, what they are is said by "source".
d='"created_at":"Wed May 14 03:00:00 +0000 2014"'
cat > x.jsonl << END
{"type":"tweet","id":"1","url":"u","twitterUrl":"t","createdAt":"Wed May 14 03:00:00 +0000 2014","text":"dengan teks","author":{"userName":"w","id":"7"},"isReply":true,"inReplyToId":"10","inReplyToUsername":"y","entities":{"hashtags":[{"text":"kota"}]},"quote":{"id":"11","text":"a &amp; b","author":{"userName":"q"}}}
{"id":"2","twitterUrl":"t","createdAt":"Wed May 14 03:00:00 +0000 2014","fullText":"RT @x: a","author":{"userName":"w"},"retweet":{"id":"20","fullText":"asli","author":{"userName":"x"},"entities":{"hashtags":[{"text":"asli"}]}}}
{"id":"3","twitterUrl":"t","createdAt":"Wed May 14 03:00:00 +0000 2014","fullText":"RT @x: a","author":{"userName":"w"},"isRetweet":true,"isQuote":false}
{"type":"mock_tweet","id":"-1","text":"isi"}
{"noResults":true}
{"twitterUrl":"t","demo":true,"id":"4"}
{"uri":"at://did:plc:a/app.bsky.feed.post/1","author":{"did":"did:plc:a","handle":"a.example"},"record":{"\$type":"app.bsky.feed.post","text":"video dan kutipan","createdAt":"2025-02-11T05:00:00Z","embed":{"record":{"record":{"uri":"at://did:plc:b/app.bsky.feed.post/9"}}}},"embed":{"playlist":"https://v.example/a.m3u8","record":{"record":{"author":{"handle":"b.example"},"value":{"text":"dikutip"}}}}}
{"parent":{"notFound":true},"post":{"uri":"at://did:plc:a/app.bsky.feed.post/2","record":{"text":"jawaban","createdAt":"2025-02-11T05:00:00Z"},"author":{"did":"did:plc:a"}},"replies":[{"blocked":true},{"post":{"uri":"x"}}]}
{"uri":"at://did:plc:a/app.bsky.feed.post/3","author":{"did":"did:plc:a"},"record":{"text":"gambar","createdAt":"2025-02-11T05:00:00Z"},"embed":{"media":{"images":[{"fullsize":"https://i.example/a.jpg"},{"alt":"tanpa alamat"}]}}}
{"records":[{"uri":"at://did:plc:a/app.bsky.feed.post/4","value":{"\$type":"app.bsky.feed.post","text":"daftar","createdAt":"2025-02-11T05:00:00Z"}},{"uri":"at://did:plc:a/app.bsky.feed.like/4","value":{"\$type":"app.bsky.feed.like"}}]}
{"record":{"did":"did:plc:a","collection":"app.bsky.feed.post"}}
{"record":{"did":"did:plc:a","collection":"app.bsky.feed.post","rkey":"5","action":"create","record":{"text":"peristiwa","createdAt":"2025-02-11T05:00:00Z"}}}
{"record":{"did":"did:plc:a","collection":"app.bsky.feed.post","rkey":"5","action":"delete"}}
{"\$type":"app.bsky.actor.profile","displayName":"A"}
{"\$type":"app.bsky.feed.post","did":"did:plc:a","rkey":"6","text":"dari CAR","createdAt":"2025-02-11T05:00:00Z"}
{"\$type":"app.bsky.feed.post","did":"did:plc:a","text":"tanpa kunci","createdAt":"2025-02-11T05:00:00Z"}
{"\$type":"app.bsky.feed.post#main","text":"x"}
{"\$type":"com.example.lain","text":"bukan"}
{"did":"did:plc:a","time_us":1,"kind":"commit","commit":{"operation":"delete","collection":"app.bsky.feed.post"}}
{"did":"did:plc:a","time_us":1,"kind":"commit","commit":{"operation":"delete","collection":"app.bsky.feed.like","rkey":"1"}}
{"did":5,"time_us":1,"kind":"commit"}
{"guild":{"id":"1"},"channel":{"id":"2"},"messages":[{"id":"3","type":"Default","timestamp":"2025-02-11T05:00:00Z","content":"discord","author":{"id":"4","name":"w"},"attachments":[{"url":"https://c.example/a.png"},{}],"mentions":[{"name":"lain"}]},{"type":"Reply","timestamp":"2025-02-11T05:00:00Z","content":"tanpa nomor"},{"type":"Pin"}]}
{"guild":{},"channel":{},"messages":[{"id":"9","type":"Default","timestamp":"2025-02-11T05:00:00Z","content":"kanal tanpa nomor"}]}
{"code":"Abc","taken_at":1739250000,"user":{"id":"7","username":"w"},"pk":"55","caption":{"text":"judul"},"like_count":-1,"comment_count":3}
{"shortcode":"Def","taken_at_timestamp":1739250000,"owner":{"id":"8"},"id":"56","edge_media_to_caption":{"edges":[]},"caption":"teks saja","edge_media_preview_like":{"count":4}}
{"code":"Ghi","taken_at":1739250000}
{"id":"57","created_at":"2025-02-11T05:00:00Z","content":"<p>tanpa garis</p>","uri":"https://mas.example","account":{"id":"1","acct":"w","url":"https://mas.example"},"edited_at":null}
{"id":"58","created_at":"2025-02-11T05:00:00Z","content":"x class=\\"quote-inline\\">RE","uri":"https://mas.example/58","account":{"id":"1","acct":"w"},"edited_at":"0001-01-01T00:00:00Z"}
{"id":"59","created_at":"2025-02-11T05:00:00Z","content":"<span class=\\"quote-inline\\">RE: <a href=\\"u\\">u</a></span>isi","uri":"https://mas.example/59","account":{"id":"1","acct":"w@lain.example"},"in_reply_to_id":"57","in_reply_to_account_id":"1","media_attachments":[{"type":"image","url":"https://mas.example/a.png"},{"type":"image","url":null}],"quote":{"state":"accepted","quoted_status_id":"50"}}
{"id":"60","created_at":"2025-02-11T05:00:00Z","content":"isi","uri":"https://mas.example/60","account":{"id":"1","acct":"w"},"quote":{"state":"pending"},"quote_id":"51","tags":[{"name":"kota"}],"mentions":[{"id":"2","acct":"lain"}],"in_reply_to_id":"57","in_reply_to_account_id":"2","spoiler_text":"Awas"}
{"userId":"1","createdAt":"2025-02-11T05:00:00Z","id":"61","user":{"username":"w","host":"mis.example"},"visibility":"specified","text":"langsung"}
{"userId":"1","createdAt":"2025-02-11T05:00:00Z","id":"62","user":{"username":"w","host":null},"visibility":"public","text":"jawab","replyId":"61","reply":{"id":"61","uri":"https://mis.example/61","user":{"username":"x"}},"tags":["kota"]}
{"userId":"1","createdAt":"2025-02-11T05:00:00Z","id":"63","user":{"username":"w"},"renoteId":"61","text":null}
{"userId":"1","createdAt":"2025-02-11T05:00:00Z","id":"64","user":{"username":"w"},"text":"tanpa tanda"}
{"event":"like","source":{},"text":"bukan acara"}
{"event":"like","source":{},"target":{}}
{"event":"update"}
{"timestamp_ms":"1"}
{"timestamp_ms":"1","delete":{"status":{"id":99}}}
{"title":"Kesalahan","detail":"x"}
{"title":"Kesalahan","detail":"x","type":"about:blank"}
{"error":"x","request":"/1"}
{"error":"x","errorDescription":"y"}
{"meta":{"result_count":0}}
{"meta":{"result_count":5}}
{"type":"mention","account":{},"id":"1","status":{"id":"65","created_at":"2025-02-11T05:00:00Z","content":"sebut","uri":"https://mas.example/65","account":{"id":"1","acct":"w"}}}
{"type":"status","account":{},"id":"2","status":{"id":"66","created_at":"2025-02-11T05:00:00Z","content":"baru","uri":"https://mas.example/66","account":{"id":"1","acct":"w"}}}
{"type":"follow","account":{},"id":"3"}
{"type":"favourite","account":{},"id":"4","status":{}}
{"type":"follow","id":"5"}
{"link":"https://twitter.com/w/status/67#m","is-retweet":true,"stats":{"likes":1},"text":"dibagi","user":{"username":"w"},"date":"May 14, 2014 · 3:00 AM UTC","replying-to":[]}
{"link":"https://twitter.com/w/status/68#m","is-retweet":false,"stats":{},"text":"jawab","user":{"username":"w"},"date":"May 14, 2014 · 3:00 AM UTC","replying-to":["y"],"pictures":["https://n.example/a.jpg",""],"videos":"tidak"}
{"link":"https://twitter.com/w/status/69#m","is-retweet":0}
{"acct":"w","note":"bio"}
{"acct":"w","note":"bio","content":"x"}
{"did":"d","handle":"h"}
{"screen_name":"w","followers_count":1}
{"username":"w","id":"1","public_metrics":{"followers_count":2}}
{"username":"w","id":"1","public_metrics":{}}
{"users":[{"screen_name":"w"},{"screen_name":"x"}]}
{"likes":[{"actor":{"did":"d","handle":"h"}}]}
{"followers":[]}
{"ids":[1,2],"next_cursor":0}
{"ids":[1,2]}
{"timePeriod":"20140514","count":5}
{"timePeriod":"20140514"}
{"action":"delete","reason":"deleted","id":"1"}
{"action":"delete","reason":"deleted"}
{"data":{"delete":{"event_at":"2025-01-01T00:00:00Z","tweet":{"id":"98"}}}}
{"data":{"delete":{"event_at":"2025-01-01T00:00:00Z","tweet":{"id":98}}}}
{"data":{"drop":{"event_at":"2025-01-01T00:00:00Z"}}}
{"data":{}}
{"data":{"videos":[]}}
{"data":{"videos":[{"x":1}]}}
{"response":{"items":[{"id":70,"owner_id":-5,"from_id":-5,"date":1739250000,"text":"dinding"}]}}
{"id":71,"owner_id":-5,"from_id":6,"date":1739250000,"text":"komentar","post_id":70}
{"id":72,"owner_id":-5,"from_id":6,"date":1739250000,"text":"jawaban","post_id":70,"reply_to_comment":71}
{"id":73,"owner_id":-5,"from_id":6,"date":1739250000,"text":"","copy_history":[{"id":1,"owner_id":9,"text":"asli"}]}
{"id":74,"owner_id":-5,"from_id":6,"date":1739250000,"text":"kata","copy_history":[{"owner_id":9,"text":"asli"}]}
{"id":75,"owner_id":-5,"from_id":6,"date":1739250000,"text":"tidak membagi","copy_history":[]}
{"id":76,"owner_id":-5,"from_id":6,"date":"x","text":"waktu lain"}
{"messages":[]}
{"messages":[{"sentAt":"x"}]}
{"subreddit":"kota","id":"t3_77","title":"judul","selftext":"","created_utc":1739250000,"url":"https://example.org/a","is_self":false,"permalink":"/r/kota/77"}
{"subreddit":"kota","id":"abc","name":"t1x","body":"komentar","created_utc":1739250000,"is_self":false,"permalink":"https://www.reddit.com/r/kota/abc"}
{"subreddit":"kota","id":"","body":"tanpa nomor","created_utc":1739250000}
{"subreddit":"kota","id":"x"}
{"kind":"more","data":{"count":3}}
{"kind":"more","data":{}}
{"kind":"Listing","data":{"children":[{"kind":"more","data":{"count":0}},{"kind":"t5","data":{"a":1}}]}}
{"kind":"t5","data":{"a":1}}
{"desc":"video","createTime":1739250000,"id":"78","author":"w","textExtra":[{"hashtagName":"kota"},{"userUniqueId":"lain"},{"hashtagName":""}]}
{"desc":"video","createTime":1739250000,"id":"79","author":{"uniqueId":"w"},"textExtra":null}
{"desc":"video","id":"80"}
{"tweet":"isi","conversation_id":"1","nlikes":1,"id":81,"id_str":"81","username":"w","created_at":"2014-05-14 03:00:00 UTC","hashtags":["#kota","taman"],"mentions":[{"screen_name":"@x"},{"screen_name":"y"}],"urls":null,"photos":["https://p.example/a.jpg",null],"reply_to":[{"screen_name":"x"}]}
{"tweet":"isi","conversation_id":"82","likes_count":1,"id":82,"username":"w","created_at":"2014-05-14 03:00:00 UTC","reply_to":[{"username":"x"}]}
{"tweet":"isi","conversation_id":"83","id":83,"reply_to":[]}
{"permanentUrl":"u","id":"84","isQuoted":false,"username":"w","text":"kutip","timestamp":1739250000,"quotedStatusId":"840","quotedStatus":{"id":"840","text":"a","username":"q"},"photos":[{"url":"https://p.example/a.jpg"},{}],"videos":[{"url":"https://p.example/a.mp4"}],"mentions":[{"username":"m"}],"thread":[{"permanentUrl":"u","id":"85","userId":"1","text":"utas"},{"id":"86"}]}
{"permanentUrl":"u","id":"87","userId":"1","timeParsed":"2025-02-11T05:00:00.000Z","text":"RT @x: a","isRetweet":true,"retweetedStatus":{"id":"870","text":"asli","username":"x"}}
{"permanentUrl":"u","id":"88","userId":"1","timeParsed":"2025-02-11T05:00:00.000Z","text":"RT @x: b","isRetweet":true}
{"permanentUrl":"u","id":"89"}
{"tweet_id":"90","parent_tweet_id":"","timestamp":"2014-05-14T03:00:00","user_screen_name":"w","text":"jam"}
{"id":"91","parent_tweet_id":"","timestamp":"2014-05-14T03:00:00Z","username":"w","text":"zona","timestamp_epochs":1400036400}
{"tweet_id":null,"parent_tweet_id":null,"timestamp":null}
{"source_platform":"threads.com","data":{"code":"Jkl","taken_at":1739250000,"user":{},"id":"92","text_post_app_info":{},"caption":{"text":"utas"}}}
{"source_platform":"x.com","data":{"promoted":true}}
{"source_platform":"x.com","data":{"promoted":false}}
{"source_platform":"linkedin.com","data":{}}
{"source_platform":"x.com","data":null}
{"instaloader":{},"node":{"shortcode":"Mno","taken_at_timestamp":1739250000,"id":"93"}}
{"instaloader":{}}
{"for_user":1,"message":{"id":94,"id_str":"94",$d,"text":"untuk satu","user":{"id":1,"screen_name":"w"}}}
{"for_user":1}
{"tweets":[],"users":[]}
{"kind":"youtube#commentThread","snippet":{"topLevelComment":{"id":"95","snippet":{"textDisplay":"a &amp; <b>b</b>","authorDisplayName":"Nama","publishedAt":"2025-02-11T05:00:00Z"}}},"replies":{}}
{"kind":"youtube#comment","id":"96","snippet":{"textOriginal":"sendiri","authorDisplayName":"","publishedAt":"2025-02-11T05:00:00Z"}}
{"kind":"youtube#comment","id":"97"}
{"kind":"youtube#video"}
{"cid":"98","votes":1,"channel":"c","text":"unduh","time_parsed":1739250000.5,"author":"@w"}
{"cid":"99","votes":1}
{"id":"100","text":"v2","author_id":"1","created_at":"2014-05-14T03:00:00Z","entities":{"urls":[{"url":"https://t.co/a","expanded_url":"https://twitter.com/w/status/100/video/1"},{"url":"https://t.co/b","expanded_url":"https://twitter.com/w/status/999/photo/1"},{"url":"https://t.co/c","expanded_url":"https://twitter.com/status/1/photo/"},{"expanded_url":"https://example.org/status/x"},{}],"hashtags":[{"text":"lama"}]},"attachments":{"media_keys":["3_1"]}}
{"id":"101","text":"v2","author_id":"1","created_at":"2014-05-14T03:00:00Z","geo":{"full_name":"Bandung","geo":{"bbox":[107,-7,"x",-6]}},"attachments":{"media_keys":[]}}
{"id":"102","text":"v2","author_id":"1","geo":{"full_name":"Bandung","geo":{"bbox":[107,-7]}}}
{"id":"103","text":"v2","author_id":"1","id_str":"103"}
{"id":"104","text":"v2","author_id":"1","dm_conversation_id":"1"}
{"id":"105","text":"http://t.co/a","author_id":"1","article":{"title":"Judul","preview_text":"Awal"},"edit_history_tweet_ids":["105"]}
{"id":"106","text":"v2","public_metrics":{"impression_count":0,"like_count":2},"created_at":"2014-05-14T03:00:00Z","referenced_tweets":[{"type":"quoted","id":"1","author_id":"5","text":"kutip"}],"author_id":"5","author":{"username":"w"}}
{"id":"107","text":"v2","public_metrics":{},"author":"x","referenced_tweets":"x","created_at":"2014-05-14T03:00:00Z"}
{"id":true,"text":"v2","author_id":"1"}
{"data":{"owner_id":"1"}}
{"data":{"upload_url":"u"}}
{"data":{"participant_count":1}}
{"data":{"scheduled_start":"x"}}
{"data":{"tweet_count":1}}
{"data":{"username":"w"}}
{"data":{"x":1}}
{"data":{"id":"108","text":"dari halaman","author_id":"1"},"includes":{"users":[{"id":"1","username":"w"},{"id":2}]}}
{"data":[],"includes":null}
{"data":[{"id":"109","text":"x","permalink":"p"}]}
{"data":[{"member_count":1}]}
{"data":[{"x":1}],"__twarc":{}}
{"data":"x"}
{"users":[{"username":"w"}]}
{"users":[{"username":"w"}],"data":[]}
{"users":[{}]}
END
tw-normalize -k --non-public --keep-duplicates x.jsonl | jq -c 'del(.platform, .created_at)'
