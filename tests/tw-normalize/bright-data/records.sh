# An object in JSON, its JSON in a cell of CSV; the platform is that of the link.
cat > x.json <<'X'
[{"id":"1900000000000000001","user_posted":"contoh","name":"Contoh","description":"Lihat ini","date_posted":"2025-03-13T01:44:34.000Z","url":"https://x.com/contoh/status/1900000000000000001","quoted_post":{"post_id":"1800000000000000001","profile_id":"lain","description":"asli"},"parent_post_details":{"post_id":null},"hashtags":["kota"],"replies":1,"reposts":2,"likes":3,"views":40}]
X
cat > x.csv <<'X'
id,user_posted,name,description,date_posted,url,quoted_post,parent_post_details,replies,reposts,likes,views
1900000000000000002,contoh,Contoh,Ya,2025-03-13T01:45:34.000Z,https://x.com/contoh/status/1900000000000000002,"{""post_id"":null}","{""post_id"":""1800000000000000009"",""profile_id"":""lain""}",0,0,0,1
X
tw-normalize -q x.json x.csv
