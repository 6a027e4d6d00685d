# The date of the newer table is a day: the id says the time.
cat > new.csv <<'X'
Post id,Date,Post text,Post Link,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Replies,Reposts
1889180000000000001,"Tue, Feb 11, 2025",Halo warga,https://x.com/contoh/status/1889180000000000001,"1,234",3,5,0,0,0,2,1
X
cat > old.csv <<'X'
"Tweet id","Tweet permalink","Tweet text","time","impressions","engagements","retweets","replies","likes"
"466412583121846279","https://twitter.com/contoh/status/466412583121846279","Halo &amp; pagi","2014-05-14 03:00 +0000","120.0","3.0","1.0","0.0","2.0"
X
tw-normalize -q new.csv old.csv
