# One value that nobody knows stops nothing.
printf '{"id_str":"1","created_at":"Mon Sep 16 10:00:00 +0000 2013","text":"a"}\n{"strange":true}\n' > x.json
tw-normalize --dehydrate --flow flow x.json
jq -c .no_posts flow
