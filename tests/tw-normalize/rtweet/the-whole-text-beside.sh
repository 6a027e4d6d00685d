tw-normalize -z Asia/Jakarta <<'END'
user_id,status_id,created_at,screen_name,text,display_text_width,reply_to_screen_name,retweet_status_id,retweet_text,retweet_screen_name
x11,x466412583121846279,2014-05-14 03:00:00,warga_satu,RT @warga_dua: Teks a…,9,NA,x466400000000000001,Teks asli &amp; penuh,warga_dua
END
