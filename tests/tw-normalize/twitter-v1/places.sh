# Points are longitude, latitude in "coordinates", the other way round in
# "geo"; a place has the middle of its box; 0, 0 is nowhere.
cat > x.json <<'X'
{"created_at":"Mon Sep 16 03:00:01 +0000 2013","id_str":"1","text":"a","coordinates":{"type":"Point","coordinates":[107.6098,-6.9147]},"geo":{"type":"Point","coordinates":[-6.9147,107.6098]},"place":{"full_name":"Coblong, Bandung","bounding_box":{"coordinates":[[[107,-7],[107,-6],[108,-6],[108,-7]]]}}}
{"created_at":"Mon Sep 16 03:00:01 +0000 2013","id_str":"2","text":"a","geo":{"type":"Point","coordinates":[-6.91470,107.60980]}}
{"created_at":"Mon Sep 16 03:00:01 +0000 2013","id_str":"3","text":"a","place":{"full_name":"Coblong, Bandung","bounding_box":{"coordinates":[[[107.5,-7],[107.5,-6.5],[108,-6.5],[108,-7]]]}}}
{"created_at":"Mon Sep 16 03:00:01 +0000 2013","id_str":"4","text":"a","coordinates":{"type":"Point","coordinates":[0,0]},"geo":{}}
{"created_at":"Mon Sep 16 03:00:01 +0000 2013","id_str":"5","text":"a","coordinates":{"type":"Point","coordinates":[107.6,-96.9]},"place":{"name":"Bandung"}}
X
tw-normalize x.json | jq -c '[.id,.place]'
