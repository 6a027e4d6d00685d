# Posts of tools that take parts of the text away say so; what a user's
# own table holds is not known to be altered.
cat > harvest.csv <<'X'
created_at;id_str;full_text;quote_count;reply_count;retweet_count;favorite_count;lang;user_id_str;conversation_id_str;username;tweet_url
Mon Sep 16 03:00:01 +0000 2013;379439495500333056;jalan rusak;0;0;0;0;in;11;379439495500333056;warga;https://twitter.com/warga/status/379439495500333056
X
cat > twint.csv <<'X'
id,conversation_id,created_at,date,time,timezone,user_id,username,name,place,tweet,language,mentions,urls,photos,replies_count,retweets_count,likes_count,hashtags,cashtags,link,retweet,quote_url,video,thumbnail,near,geo,source,user_rt_id,user_rt,retweet_id,reply_to,retweet_date,translate,trans_src,trans_dest
379439495500333056,379439495500333056,2013-09-16 10:00:01 WIB,2013-09-16,10:00:01,+0700,11,warga,Warga,,jalan rusak,in,[],[],[],0,0,0,[],[],https://twitter.com/warga/status/379439495500333056,False,,0,,,,,,,,[],,,,
X
cat > own.csv <<'X'
id,text,username
379439495500333056,jalan rusak,warga
X
for f in harvest.csv twint.csv own.csv; do tw-normalize $f 2> /dev/null | jq -c '[.source,.text,.text_state]'; done
