# Where nothing longer is found, the post says that its text is cut.
cat > x.json <<'X'
{"created_at":"Wed Nov 08 10:00:00 +0000 2017","id_str":"1","text":"awal dari teks\u2026 https://t.co/a","truncated":true,"user":{"screen_name":"a"}}
{"created_at":"Wed Nov 08 10:00:00 +0000 2017","id_str":"2","text":"RT @x: awal dari teks\u2026","retweeted_status":{"id_str":"1","user":{"screen_name":"x"}},"user":{"screen_name":"a"}}
X
tw-normalize x.json | jq -c '[.id,.kind,.text,.text_state,.repost_of.handle]'
