# Only ids, one a line, digit for digit.
echo '{"id":379394201092418341,"id_str":"379394201092418341","created_at":"Mon Sep 16 00:00:01 +0000 2013","text":"a","user":{"screen_name":"a"}}' | tw-normalize --dehydrate
