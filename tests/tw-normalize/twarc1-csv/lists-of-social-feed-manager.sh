tw-normalize -z Asia/Jakarta <<'END' | jq -c .hashtags
id,parsed_created_at,created_at,user_screen_name,text,hashtags,retweet_or_quote_id
466412583121846279,2014-05-14 03:00:00+00:00,Wed May 14 03:00:00 +0000 2014,warga_satu,Halo,"bdg, macet",
END
