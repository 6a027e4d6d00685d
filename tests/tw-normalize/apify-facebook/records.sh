# Facebook's posts and comments.
cat > posts.json <<'X'
[{"facebookUrl":"https://www.facebook.com/contoh","postId":"100001","pageName":"contoh","url":"https://www.facebook.com/contoh/posts/100001","time":"2025-02-11T05:00:00.000Z","timestamp":1739250000,"user":{"id":"12","name":"Kota Contoh"},"text":"Jalan ditutup","likes":5,"comments":2,"shares":1}]
X
cat > comments.csv <<'X'
"facebookUrl","commentUrl","id","date","profileName","profileId","text","likesCount"
"https://www.facebook.com/contoh/posts/100001","https://www.facebook.com/contoh/posts/100001?comment_id=2","Y29t","2025-02-11T06:00:00.000Z","Warga Satu","13","Sampai kapan?","3"
X
tw-normalize posts.json comments.csv
