cat > x.csv <<'X'
Date,Post ID,Network,Post Type,Profile,Sent by,Link,Post,Impressions,Likes,Comments,Shares
2025-02-11T05:00:00+00:00,1889180000000000001,X,Post,@contoh,A,https://x.com/contoh/status/1889180000000000001,Halo warga,10,3,2,1
2025-02-11T05:00:00+00:00,100_200,Facebook,Post,Kota Contoh,A,https://www.facebook.com/100/posts/200,Halo,10,3,2,1
X
tw-normalize -q x.csv
