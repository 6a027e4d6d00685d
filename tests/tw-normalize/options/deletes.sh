# Posts that are deleted later in the same input go, also those of a file
# before; other posts keep their order.
v() { printf '{"id_str":"%s","created_at":"Mon Sep 16 10:00:00 +0000 2013","text":"a"}\n' "$1"; }
{ v 1; v 2; echo '{"delete":{"status":{"id":4,"id_str":"4","user_id":1}}}'; } > a.json
{ v 3; echo '{"delete":{"status":{"id":1,"user_id":1}}}'; v 4; v 5; } > b.json
tw-normalize --apply-deletes --dehydrate --flow flow a.json b.json
jq -c '[.notice,.deleted,.written]' flow
cat a.json b.json | tw-normalize --apply-deletes | jq -r .id
tw-normalize a.json b.json 2> /dev/null | wc -l
TMPDIR=/no/such/folder tw-normalize --apply-deletes a.json || echo "status $?"
