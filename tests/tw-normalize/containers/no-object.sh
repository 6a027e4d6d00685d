# JSON that is no object is no record.
printf '{"id_str":"1","created_at":"Mon Sep 16 10:00:00 +0000 2013","text":"a"}\n12\n"text"\nnull\n' > x.json
tw-normalize --dehydrate x.json
echo '{"statuses":[null,1,{"id_str":"1","created_at":"Mon Sep 16 10:00:00 +0000 2013","text":"a"}]}' | tw-normalize --dehydrate
