cat > posts.ndjson <<'X'
{"id":"12","created_at":"2015-05-01T14:30:00+07:00","text":"sudah nyala"}
{"id":"10","created_at":"2015-05-01T07:07:30Z","text":"lampu mati"}
{"id":"9","created_at":"2015-05-01T14:07:30+07:00","text":"Dago macet"}
X
tw-sort posts.ndjson
cat > 2014.jsonl <<'X'
{"id_str":"22","created_at":"Thu May 01 00:00:00 +0000 2014","text":"satu"}
{"id_str":"21","created_at":"Wed Jan 01 00:00:00 +0000 2014","text":"dua"}
X
echo '{"id_str":"20","created_at":"Tue Dec 31 16:59:00 +0000 2013","text":"tiga"}' > 2013.jsonl
gzip 2013.jsonl 2014.jsonl
{ tw-normalize -z Asia/Jakarta 2013.jsonl.gz 2014.jsonl.gz | tw-sort; } 2> err |
    cut -c 1-53
gzip -dc 2014.jsonl.gz |
{ tw-normalize -z Asia/Jakarta -U | tw-sort --follow --tick 10s -U; } 2> err |
    cut -c 1-53
