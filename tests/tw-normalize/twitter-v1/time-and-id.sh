# A time that differs from what the id says is kept, counted and said once.
cat > x.json <<'X'
{"created_at":"Mon Sep 16 00:00:01 +0000 2013","id_str":"379394201092418341","text":"right","user":{"screen_name":"a"}}
{"created_at":"Mon Sep 16 00:00:04 +0000 2013","id_str":"379394201092418342","text":"three seconds late","user":{"screen_name":"a"}}
{"created_at":"Mon Sep 16 09:00:04 +0000 2013","id_str":"379394201092418343","text":"hours late","user":{"screen_name":"a"}}
{"id_str":"379394201092418344","text":"no time","user":{"screen_name":"a"}}
{"created_at":"whenever","id_str":"379394201092418345","text":"no such time","user":{"screen_name":"a"}}
{"created_at":"whenever","id_str":"12345","text":"older than ids with a time in them","user":{"screen_name":"a"}}
X
tw-normalize x.json | jq -c '[.created_at,.text,.repaired]'
