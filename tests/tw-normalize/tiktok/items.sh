# Items with an author as an object and as a name; tags and mentions as the
# item lists them; one without a list has those of its text.
cat > items.ndjson <<'X'
{"id":"7012345678901234567","desc":"Jalan baru #bandung @warga","createTime":1632700800,"author":{"id":"6801","uniqueId":"kota.contoh","nickname":"Kota Contoh"},"textLanguage":"id","textExtra":[{"hashtagName":"bandung"},{"userUniqueId":"warga"}],"stats":{"diggCount":12,"shareCount":3,"commentCount":0,"playCount":900}}
{"id":"7012345678901234568","desc":"Besok #ngaji","createTime":"1632787200","author":"dinas.contoh"}
X
tw-normalize -z Asia/Jakarta items.ndjson
