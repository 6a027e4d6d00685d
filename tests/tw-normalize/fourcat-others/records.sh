# Tables of 4CAT: which platform it is, a column or the link says.
cat > tiktok.csv <<'X'
id,thread_id,author,author_full,body,timestamp,unix_timestamp,likes,comments,shares,plays,tiktok_url
7470000000000000001,7470000000000000001,contoh,Contoh,Jalan rusak,2025-02-11 05:00:00,1739250000,10,3,1,2000,https://www.tiktok.com/@contoh/video/7470000000000000001
X
cat > instagram.csv <<'X'
id,thread_id,timestamp,unix_timestamp,body,author,author_fullname,type,hashtags,num_likes,num_comments,url,collected_from_url,location_name
AbC,AbC,2025-02-11 05:00:00,1739250000,Taman #kota,contoh,Contoh,photo,kota,4,2,https://www.instagram.com/p/AbC,https://www.instagram.com/contoh,Bandung
X
cat > telegram.csv <<'X'
id,thread_id,chat,author,author_username,author_name,author_is_bot,body,reply_to,views,forwards,timestamp,unix_timestamp,author_forwarded_from_id
55,111,kotacontoh,9,warga1,Warga Satu,no,Halo,54,10,1,2025-02-11 05:00:00,1739250000,
55,222,kotalain,9,warga1,Warga Satu,no,Salam,,10,1,2025-02-11 05:00:00,1739250000,111
X
cat > bluesky.csv <<'X'
id,thread_id,timestamp,unix_timestamp,link,body,author,author_id,author_fullname,hashtags,like_count,repost_count,reply_count,quote_count
at://did:plc:a/app.bsky.feed.post/1,at://did:plc:a/app.bsky.feed.post/1,2025-02-11 05:00:00,1739250000,https://bsky.app/profile/a.example/post/1,Halo,a.example,did:plc:a,A,kota,1,2,3,4
X
for f in tiktok instagram telegram bluesky; do tw-normalize $f.csv 2> /dev/null; done
