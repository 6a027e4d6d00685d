# An id never goes through a double. id_str first, else the number as it
# is written; where both differ the string is used, and that is counted; ids
# that are all rounded are found.
cat > exact.json <<'X'
{"id":1242339650888331267,"created_at":"Tue Mar 24 06:37:08 +0000 2020","text":"a","user":{"screen_name":"a"}}
{"id":1242339650888331300,"id_str":"1242339650888331267","created_at":"Tue Mar 24 06:37:08 +0000 2020","text":"b","user":{"screen_name":"a"}}
X
tw-normalize --keep-duplicates exact.json | jq -c '[.id,.repaired]'
for i in 1242339650888331300 1242339650888332000 1242339650888337000 1242339650888339000; do
	echo "{\"id\":$i,\"created_at\":\"Tue Mar 24 06:37:08 +0000 2020\",\"text\":\"a\",\"user\":{\"screen_name\":\"a\"}}"
done > rounded.json
tw-normalize rounded.json | jq -c '[.id,.repaired]'
for i in 1242339650888331267 1242339650888332000 1.24233965088833e+18 1242339650888331268.0; do
	echo "{\"id\":$i,\"created_at\":\"Tue Mar 24 06:37:08 +0000 2020\",\"text\":\"a\",\"user\":{\"screen_name\":\"a\"}}"
done > chance.json
tw-normalize chance.json | jq -c '[.id,.repaired]'
# A post that has no id gets one from its handle, time and text.
echo '{"created_at":"Mon Sep 16 10:00:00 +0000 2013","text":"tanpa nomor","user":{"screen_name":"a"}}' > none.json
tw-normalize -f twitter-v1 none.json none.json 2> /dev/null | jq -c '[.id,.repaired]'
printf 'a\n2013-09-16T10:00:00Z\ntanpa nomor' | sha256sum | cut -c 1-16
