# Fewer columns, thousandths of seconds, tags with their #.
tw-normalize -z Asia/Jakarta <<'END'
id,conversation_id,created_at,date,time,timezone,user_id,username,name,place,tweet,mentions,urls,photos,replies_count,retweets_count,likes_count,location,hashtags,link,retweet,quote_url,video
466412583121846279,466412583121846279,1400036400000,2014-05-14,03:00:00,UTC,11,warga_satu,Satu,,Macet,[],[],[],1,2,3,,"['#bdg']",https://twitter.com/warga_satu/status/466412583121846279,False,,0
END
