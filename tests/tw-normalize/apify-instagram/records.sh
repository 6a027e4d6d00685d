# Instagram's posts and comments; -1 are likes that are hidden; comments inside a
# post are context.
cat > posts.json <<'X'
[{"id":"3500000000000000001","type":"Image","shortCode":"AbC","caption":"Taman baru #kota","hashtags":["kota"],"mentions":["lain"],"url":"https://www.instagram.com/p/AbC/","commentsCount":2,"latestComments":[{"id":"1","text":"Bagus","ownerUsername":"dua"}],"likesCount":-1,"timestamp":"2025-02-11T05:00:00.000Z","ownerFullName":"Contoh","ownerUsername":"contoh","ownerId":"12","locationName":"Bandung"}]
X
cat > posts.csv <<'X'
"caption","commentsCount","hashtags/0","id","likesCount","ownerUsername","shortCode","timestamp","url","videoViewCount"
"Taman lama","0","kota","3500000000000000002","5","contoh","AbD","2025-02-12T05:00:00.000Z","https://www.instagram.com/p/AbD/","7"
X
cat > comments.json <<'X'
[{"id":"18000000000000001","text":"Bagus","ownerUsername":"dua","timestamp":"2025-02-11T06:00:00.000Z","likesCount":1,"repliesCount":0,"postUrl":"https://www.instagram.com/p/AbC/","commentUrl":"https://www.instagram.com/p/AbC/c/18000000000000001","owner":{"id":"13","username":"dua"}}]
X
tw-normalize posts.json posts.csv comments.json
