# A first line that is no JSON does not hide the others.
printf 'retrieved 2020-01-01\n{"id_str":"1","created_at":"Mon Sep 16 10:00:00 +0000 2013","text":"a"}\n' > x.json
tw-normalize --dehydrate x.json
