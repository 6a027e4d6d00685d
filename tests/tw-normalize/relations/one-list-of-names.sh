# The same names mean the same in tables and in objects, whatever their case and
# the signs in them; 0 is no id; who was answered without a post was mentioned.
cat > x.csv <<'X'
id,created_at,screen_name,text,In Reply To Status ID,in-reply-to/screen.name,quoted_status_id,Retweeted Status.ID
466412604092846280,2014-05-14 03:00:04,w,siap pak,466412583121846279,walikota,,
466412625063846281,2014-05-14 03:00:09,w,lihat ini,,walikota,466412583121846279,0
466412646034846282,2014-05-14 03:00:14,w,Jalan rusak,-1,,,466412583121846279
466412667005846283,2014-05-14 03:00:19,w,@walikota pagi,,walikota,,
X
cat > x.jsonl <<'X'
{"id":466412604092846280,"date":"2014-05-14T03:00:04Z","username":"w","text":"a","in_reply_to_status_id":466412583121846279,"in_reply_to_screen_name":"x"}
{"id":466412604092846281,"date":"2014-05-14T03:00:04Z","username":"w","text":"a","in_reply_to_status_id":null,"in_reply_to_screen_name":"x"}
{"id":466412604092846282,"date":"2014-05-14T03:00:04Z","username":"w","text":"RT @x: panjang sek…","retweetedFrom":"x"}
{"id":466412604092846283,"date":"2014-05-14T03:00:04Z","username":"w","text":"q","quoteUrl":"https://x.com/u/status/466412583121846279"}
X
tw-normalize -q x.csv x.jsonl | jq -c '[.kind,.reply_to,.repost_of,.quote_of,.text]'
