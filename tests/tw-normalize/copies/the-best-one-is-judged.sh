# The filters ask the copy that is written: a cut one that they want goes when the
# whole one is not wanted, and the other way round. Deletes take them all.
cat > x.jsonl <<'X'
{"created_at":"Wed May 14 03:00:00 +0000 2014","id_str":"1","text":"satu…","truncated":true,"lang":"in","user":{"screen_name":"w"}}
{"created_at":"Wed May 14 03:00:00 +0000 2014","id_str":"2","text":"dua…","truncated":true,"lang":"en","user":{"screen_name":"w"}}
{"created_at":"Wed May 14 03:00:00 +0000 2014","id_str":"1","full_text":"satu sampai sepuluh","lang":"en","user":{"screen_name":"w"}}
{"created_at":"Wed May 14 03:00:00 +0000 2014","id_str":"2","full_text":"dua sampai sepuluh","lang":"in","user":{"screen_name":"w"}}
{"created_at":"Wed May 14 03:00:00 +0000 2014","id_str":"3","text":"tiga…","truncated":true,"lang":"in","user":{"screen_name":"w"}}
{"created_at":"Wed May 14 03:00:00 +0000 2014","id_str":"4","text":"empat…","truncated":true,"lang":"in","user":{"screen_name":"w"}}
{"created_at":"Wed May 14 03:00:00 +0000 2014","id_str":"4","full_text":"empat lima","lang":"in","user":{"screen_name":"w"}}
{"delete":{"status":{"id_str":"4"}}}
X
tw-normalize -q --lang id --flow flow x.jsonl | jq -r .text
jq -c '[.read,.duplicate,.other_language,.written]' flow
tw-normalize -q --apply-deletes --flow flow x.jsonl | jq -r .text
jq -c '[.read,.duplicate,.deleted,.written]' flow
