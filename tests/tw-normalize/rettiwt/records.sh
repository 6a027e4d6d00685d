# A list and where it goes on; a repost has the words of the original.
cat > x.json <<'X'
{"list":[{"id":"1900000000000000001","createdAt":"2025-03-13T01:44:34.000Z","tweetBy":{"id":"12","userName":"contoh","fullName":"Contoh"},"entities":{"hashtags":["kota"],"mentionedUsers":["lain"],"urls":[]},"fullText":"@lain lihat #kota","lang":"in","replyTo":"1800000000000000001","likeCount":3,"viewCount":9,"quoted":{"id":"1800000000000000002","tweetBy":{"userName":"dua"},"fullText":"asli"}},
{"id":"1900000000000000002","createdAt":"2025-03-13T01:45:34.000Z","tweetBy":{"id":"12","userName":"contoh","fullName":"Contoh"},"fullText":"RT @dua: Isi as…","retweetedTweet":{"id":"1800000000000000003","tweetBy":{"userName":"dua"},"fullText":"Isi asli"}}],"next":{"value":"x"}}
X
tw-normalize -q x.json
