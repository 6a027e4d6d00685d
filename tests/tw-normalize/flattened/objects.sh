# Members that were flattened mean what they meant inside each other, and what is
# null in them is not there: the second post shares nothing.
cat > x.jsonl <<'X'
{"created_at":"Wed May 14 03:00:04 +0000 2014","id_str":"466412604092846280","full_text":"RT @walikota: Jalan Dago sudah diperbaiki, terima kasih warga yang sudah la…","user.screen_name":"warga_satu","retweeted_status.id_str":"466412583121846279","retweeted_status.full_text":"Jalan Dago sudah diperbaiki oleh dinas, terima kasih warga yang sudah lapor","retweeted_status.user.screen_name":"walikota","retweeted_status":null}
{"created_at":"Wed May 14 03:00:09 +0000 2014","id_str":"466412625063846281","full_text":"Macet #dago","user.screen_name":"warga_satu","entities.hashtags.0.text":"dago","entities.hashtags.1.text":"kota","retweeted_status.id_str":null,"retweeted_status.full_text":null,"retweeted_status":null}
{"created_at":"Wed May 14 03:00:14 +0000 2014","id_str":"466412646034846282","full_text":"Macet","user/screen_name":"warga_dua","entities/hashtags[0]/text":"dago"}
{"id_str":"466412667005846283","text":"nilai","user.name":"Warga Tiga","user.screen_name":"warga_tiga","sentiment.score":1,"a..b":2,".":3,"x.":4}
X
tw-normalize --extra x.jsonl | jq -c '[.kind,.author.handle,.text,.repost_of,.hashtags,.extra]'
