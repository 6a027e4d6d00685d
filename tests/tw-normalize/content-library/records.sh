cat > x.csv <<'X'
id,creation_time,text,post_owner.id,post_owner.name,post_owner.username,post_owner.type,statistics.like_count,statistics.comment_count,statistics.share_count,statistics.views,lang,hashtags
1001,2025-02-11T05:00:00+00:00,Jalan ditutup,100,Kota Contoh,kotacontoh,facebook_page,3,2,1,40,id,"['kota']"
X
cat > x.json <<'X'
[{"id":"1002","creation_time":"2025-02-11T05:00:00+00:00","post_owner":{"id":"100","name":"Kota Contoh","username":"kotacontoh","type":"instagram_account"},"statistics":{"like_count":3}}]
X
tw-normalize -q x.csv x.json
