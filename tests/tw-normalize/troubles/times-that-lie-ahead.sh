# No time is believed that is more than a day later than now, stated or of an
# id: the id of a video of TikTok is no time of 2067.
cat > x.jsonl <<'X'
{"id_str":"1","created_at":"Wed May 14 03:00:04 +0000 2814","text":"a","user":{"screen_name":"a"}}
{"id_str":"7470000000000000001","text":"b","user":{"screen_name":"a"}}
{"id_str":"466412604092846280","created_at":"Wed May 14 03:00:04 +0000 2814","text":"c","user":{"screen_name":"a"}}
X
tw-normalize x.jsonl | jq -c '[.text,.created_at]'
