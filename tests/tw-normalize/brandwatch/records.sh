cat > x.csv <<'X'
Query Id,Query Name,Date,Title,Snippet,Url,Author,Full Name,Full Text,Resource Id
1,Bandung,2014-05-14 03:00:00.0,Warga,Jalan ru...,http://twitter.com/warga_satu/statuses/466412583121846279,warga_satu,Warga Satu,Jalan rusak parah,abc
1,Bandung,2014-05-14 03:00:01.0,Warga,Lampu ma...,https://www.facebook.com/1/posts/2,warga_dua,,,fb-2
X
tw-normalize -q x.csv
