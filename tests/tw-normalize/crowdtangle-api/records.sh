cat > x.json <<'X'
{"status":200,"result":{"posts":[{"platformId":"100_200","platform":"Facebook","date":"2020-01-01 00:00:00","message":"Selamat tahun baru","postUrl":"https://www.facebook.com/100/posts/200","account":{"id":7,"name":"Kota Contoh","handle":"kotacontoh","platformId":"100"},"statistics":{"actual":{"likeCount":3,"shareCount":1,"commentCount":2}}}]}}
X
tw-normalize -q x.json
