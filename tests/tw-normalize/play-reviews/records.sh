# Reviews: stars are no likes, the time is that of the machine that scraped, and
# the office's answer is kept with --extra.
cat > play.csv <<'X'
reviewId,userName,userImage,content,score,thumbsUpCount,reviewCreatedVersion,at,replyContent,repliedAt,appVersion
0a1b2c3d-0000-4000-8000-000000000001,Warga Satu,https://example.org/1.png,"Sering error, tolong diperbaiki",1,3,1.2.3,2025-02-11 07:46:40,"Halo Kak, maaf",2025-02-12 01:00:00,1.2.3
X
cat > few.csv <<'X'
userName,score,at,content
Warga Dua,5,2025-02-11 07:46:40,Bagus
X
cat > play.json <<'X'
[{"reviewId":"gp:AOq1","userName":"Warga Tiga","content":"Lambat","score":2,"thumbsUpCount":0,"at":"2025-02-11 07:46:40","replyContent":null}]
X
cat > node.json <<'X'
[{"id":"n1","userName":"Warga Empat","date":"2025-02-11T07:46:40.000Z","score":4,"scoreText":"4","url":"https://play.google.com/store/apps/details?id=org.example&reviewId=n1","title":null,"text":"Cukup","replyDate":null,"replyText":null,"version":null,"thumbsUp":7}]
X
tw-normalize -z Asia/Jakarta --extra play.csv
tw-normalize -z Asia/Jakarta few.csv play.json node.json 2> /dev/null
