# CSV of Apify: members of members are columns with a slash; flags say what the
# others leave open; the original of a repost is the text where it is delivered.
cat > x.csv <<'X'
"author/id","author/name","author/userName","createdAt","id","inReplyToId","inReplyToUsername","isQuote","isReply","isRetweet","lang","likeCount","replyCount","retweetCount","text","twitterUrl","url","viewCount","retweet/id","retweet/author/userName","retweet/text","quote/id","quote/text"
"12","Contoh Nama","contoh","Thu Mar 13 01:44:34 +0000 2025","1900000000000000004","1800000000000000004","lain","false","true","false","in","3","1","2","@lain lapor #JAKI","https://twitter.com/contoh/status/1900000000000000004","https://x.com/contoh/status/1900000000000000004","40","","","","",""
"12","Contoh Nama","contoh","Thu Mar 13 01:45:34 +0000 2025","1900000251658240000","","","false","false","true","in","0","0","2","RT @lain: Jalan ru…","https://twitter.com/contoh/status/1900000251658240000","https://x.com/contoh/status/1900000251658240000","","1900000000000000001","lain","Jalan rusak &amp; gelap","",""
"12","Contoh Nama","contoh","Thu Mar 13 01:46:34 +0000 2025","1900000503316480000","","","false","false","true","in","0","0","2","RT @lain: Jalan ru…","https://twitter.com/contoh/status/1900000503316480000","https://x.com/contoh/status/1900000503316480000","","","","","",""
"12","Contoh Nama","contoh","Thu Mar 13 01:47:34 +0000 2025","1900000754974720000","","","true","false","false","in","0","0","2","Lihat ini","https://twitter.com/contoh/status/1900000754974720000","https://x.com/contoh/status/1900000754974720000","","","","","1900000000000000001","Jalan rusak"
X
echo '{"id":"1900000000000000004","text":"flat","createdAt":"Thu Mar 13 01:44:34 +0000 2025","author.userName":"contoh","author.id":"12","likeCount":3,"isReply":true,"inReplyToId":"1800000000000000004"}' > flat.json
tw-normalize --keep-duplicates x.csv flat.json
