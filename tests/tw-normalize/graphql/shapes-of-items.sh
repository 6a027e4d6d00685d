# Items and entries of X in the shapes they have had; what an item lacks its
# record lacks, and what is no post is counted by what it is.
legacy='"created_at":"Wed May 14 03:00:00 +0000 2014","user_id_str":"9","full_text"'
cat > items.jsonl << END
{"rest_id":"1","core":{"user_results":{"result":{"rest_id":"7","core":{"screen_name":"warga","name":"Warga"},"location":{"location":"Bandung"},"relationship_counts":{"followers":5}}}},"legacy":{$legacy:"inti"}}
{"rest_id":"2","core":{"user_results":{"result":{"legacy":{"screen_name":"lama","name":"Lama","location":"Cimahi","followers_count":3}}}},"legacy":{$legacy:"warisan"}}
{"rest_id":"3","core":{}}
{"type":"adaptive","legacy":{$legacy:"lentur","id_str":"4"}}
{"__typename":"TweetWithVisibilityResults","tweet":{"legacy":{$legacy:"terbatas","id_str":"5"}}}
{"__typename":"TweetTombstone","tombstone":{}}
{"__typename":"Tweet","id":6,"legacy":{$legacy:"nomor"}}
{"rest_id":"7","user":{"id_str":"70","screen_name":"samping","name":"Di samping"},"legacy":{$legacy:"di samping"}}
{"rest_id":"8","legacy":{$legacy:"gambar","entities":{"media":[{"type":"photo","media_url_https":"https://pbs.example/a.jpg"}]},"extended_entities":{"media":[{"type":"video","media_url_https":"https://pbs.example/b.jpg"}]}}}
{"rest_id":"9","legacy":{$legacy:"satu gambar","entities":{"hashtags":[{"text":"kota"}],"media":[{"type":"photo","media_url":"http://pbs.example/c.jpg"},{"type":"photo"}]}}}
{"rest_id":"10","legacy":{$legacy:"kutip","quoted_status_result":{"result":{"rest_id":"100","legacy":{"full_text":"dikutip"}}}}}
{"rest_id":"11","legacy":{$legacy:"kutip luar","quoted_status_id_str":"101"},"quoted_status_result":{"result":{"legacy":{"id_str":"999","full_text":"dikutip"},"note_tweet":{"note_tweet_results":{"result":{"text":"dikutip panjang"}}}}}}
{"rest_id":"12","edit_control":{"edit_control_initial":{"edit_tweet_ids":["120","12"]}},"legacy":{$legacy:"versi dua"}}
{"rest_id":"13","edit_control":{"edit_tweet_ids":["13"]},"legacy":{$legacy:"versi satu"}}
{"rest_id":"14","legacy":{$legacy:"RT @x: pend…","retweeted_status_result":{"result":{"rest_id":"140","legacy":{},"note_tweet":{"note_tweet_results":{"result":{"text":"panjang sekali"}}}}}}}
{"rest_id":"15","legacy":{$legacy:"RT @x: tanpa","retweeted_status_result":{"result":{"rest_id":"150","legacy":{}}}}}
{"rest_id":"16","retweeted_status_result":{},"legacy":{$legacy:"RT @x: kosong"}}
{"rest_id":"17","legacy":{$legacy:"RT @y: lama","retweeted_status":{"id_str":"170","full_text":"lama sekali","user":{"screen_name":"y"}}}}
{"rest_id":"18","note_tweet":{"note_tweet_results":{"result":{"text":"catatan #panjang","entity_set":{"hashtags":[{"text":"panjang"}]}}}},"source":"<a href=\"x\">Aplikasi</a>","legacy":{$legacy:"catatan…"}}
{"entryId":"tweet-19","content":{"itemContent":{"tweet_results":{"result":{"rest_id":"19","legacy":{$legacy:"entri"}}}}}}
{"entryId":"promoted-tweet-20","content":{"itemContent":{}}}
{"entryId":"cursor-top-1","content":{}}
{"entryId":"who-to-follow-1","content":{"items":[{"item":{"itemContent":{"user_results":{}}}}]}}
{"entryId":"conversation-21","content":{"items":[{"item":{"itemContent":{"tweet_results":{"result":{"rest_id":"21","legacy":{$legacy:"dalam percakapan"}}}}}},{"item":{"itemContent":{"promotedMetadata":{},"tweet_results":{}}}},{"item":{"itemContent":{"user_results":{}}}},{"item":{"itemContent":{}}}]}}
{"entryId":22,"content":{"itemContent":{"tweet_results":{"result":{"rest_id":"22","legacy":{$legacy:"nama lain"}}}}}}
{"data":{"a":{"instructions":[{"entry":{"entryId":"tweet-23","content":{"itemContent":{"tweet_results":{"result":{"rest_id":"23","legacy":{$legacy:"satu entri"}}}}}}},{"moduleItems":[{"item":{"itemContent":{"tweet_results":{"result":{"rest_id":"24","legacy":{$legacy:"modul"}}}}}}]},{"type":"TimelineClearCache"}]}}}
{"data":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"instructions":[]}}}}}}}}}}}}}}
{"entryId":"tweet-25"}
{"rest_id":"26","legacy":{$legacy:"orang dari gambar","entities":{"media":[{"expanded_url":"https://x.com/dari_gambar/status/26/photo/1","type":"photo","media_url_https":"https://pbs.example/d.jpg"}]}}}
{"rest_id":"27","legacy":{$legacy:"gambar orang lain","entities":{"media":[{"expanded_url":"https://x.com/lain/status/99/photo/1","type":"photo","media_url_https":"https://pbs.example/e.jpg"}]}}}
END
tw-normalize -k items.jsonl | jq -c 'del(.platform, .source, .created_at, .line)'
