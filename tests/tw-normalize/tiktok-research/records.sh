# Ids are numbers that no double holds; who has the video for a parent answers no
# comment.
cat > videos.json <<'X'
{"data":{"videos":[{"id":7470000000000000001,"create_time":1739250000,"username":"contoh","video_description":"Jalan rusak #kota","like_count":10,"hashtag_names":["kota"],"view_count":20}],"has_more":false},"error":{"code":"ok"}}
X
cat > comments.json <<'X'
{"data":{"comments":[{"id":7470000000000000003,"text":"Setuju","create_time":1739250001,"video_id":7470000000000000001,"parent_comment_id":7470000000000000001,"like_count":1},
{"id":7470000000000000004,"text":"Betul","create_time":1739250002,"video_id":7470000000000000001,"parent_comment_id":7470000000000000003}]},"error":{"code":"ok"}}
X
tw-normalize -q videos.json comments.json
