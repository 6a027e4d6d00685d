# The column media says the platform; news are no posts; coders' and the tool's
# sentiment is kept with --extra.
cat > x.csv <<'X'
Date,Media,Author,Content,Link,Sentiment,Likes,Retweets
2014-05-14 03:00:00,Twitter,warga_satu,RT @walikota: Jalan sudah diperbaiki,https://twitter.com/warga_satu/status/466412583121846279,Positive,2,1
2025-02-11 05:00:00,Facebook,Kota Contoh,Jalan ditutup,https://www.facebook.com/100/posts/200,Neutral,3,0
2025-02-11 06:00:00,Online News,Koran Contoh,Berita panjang,https://news.example.org/a,Negative,,
X
tw-normalize -z Asia/Jakarta --extra x.csv
