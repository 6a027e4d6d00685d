# TikTok's videos and comments: nested, with dots, with slashes. Where the id is
# missing it stands in the link; adverts and rows of errors.
cat > videos.json <<'X'
[{"id":"7470000000000000001","text":"Jalan rusak #kota","createTime":1739250000,"createTimeISO":"2025-02-11T05:00:00.000Z","authorMeta":{"id":"681","name":"contoh","nickName":"Contoh","fans":10},"webVideoUrl":"https://www.tiktok.com/@contoh/video/7470000000000000001","diggCount":10,"shareCount":1,"playCount":2000,"commentCount":3,"hashtags":[{"id":"1","name":"kota","title":""}],"mentions":["@lain"]}]
X
echo '{"text":"flat","diggCount":4,"authorMeta.name":"contoh","webVideoUrl":"https://www.tiktok.com/@contoh/video/7567000000000000001","createTimeISO":"2025-10-31T09:28:32.000Z"}' > flat.json
cat > videos.csv <<'X'
"authorMeta/name","authorMeta/nickName","createTime","diggCount","hashtags/0/name","hashtags/1/name","id","playCount","text","webVideoUrl"
"contoh","Contoh","1739250000","10","kota","jalan","7470000000000000002","2000","Rusak","https://www.tiktok.com/@contoh/video/7470000000000000002"
X
cat > comments.json <<'X'
[{"cid":"7470000000000000003","text":"Setuju","createTime":1739250000,"createTimeISO":"2025-02-11T05:00:00.000Z","uniqueId":"lain","uid":"682","diggCount":1,"replyCommentTotal":2,"repliesToId":null,"videoWebUrl":"https://www.tiktok.com/@contoh/video/7470000000000000001"},
{"cid":"7470000000000000004","text":"Betul","createTimeISO":"2025-02-11T05:01:00.000Z","uniqueId":"dua","uid":"683","diggCount":0,"repliesToId":"7470000000000000003","videoWebUrl":"https://www.tiktok.com/@contoh/video/7470000000000000001"}]
X
tw-normalize videos.json flat.json videos.csv comments.json
