# The author of a post is under "author", who shared it under "user"; 0 is no id.
cat > x.jsonl <<'X'
{"tweet_id":1922500000000000011,"retweet_id":0,"quote_id":0,"reply_id":0,"conversation_id":1922500000000000011,"date":"2025-05-14 03:51:32","author":{"id":77,"name":"walikota","nick":"Wali Kota","location":"Bandung","followers_count":10},"user":{"id":5,"name":"warga_satu","nick":"Warga Satu"},"lang":"in","source":"Twitter Web App","hashtags":["kota"],"content":"Jalan & jembatan","favorite_count":1,"retweet_count":2}
{"tweet_id":1922500100000000012,"retweet_id":1922500000000000011,"quote_id":0,"reply_id":0,"date":"2025-05-14 03:51:56","author":{"id":77,"name":"walikota","nick":"Wali Kota"},"user":{"id":5,"name":"warga_satu","nick":"Warga Satu"},"content":"Jalan & jembatan"}
{"tweet_id":1922500200000000013,"retweet_id":0,"quote_id":1922500000000000011,"quote_by":"walikota","reply_id":1922500000000000011,"reply_to":"walikota","date":"2025-05-14 03:52:20","author":{"id":5,"name":"warga_satu","nick":"Warga Satu"},"user":{"id":5,"name":"warga_satu","nick":"Warga Satu"},"content":"Terima kasih"}
X
tw-normalize x.jsonl
