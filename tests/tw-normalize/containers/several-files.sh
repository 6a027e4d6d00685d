# Each file is recognised by itself; one that is missing stops nothing.
echo '{"id_str":"1","created_at":"Mon Sep 16 10:00:00 +0000 2013","text":"a"}' > a.json
echo '{"id":"2","author_id":"3","text":"b"}' > b.json
tw-normalize --dehydrate a.json missing.json b.json
