# The flow has authors, window and zone as they were asked for, and how many of
# the posts written are synthetic: those that wait count once they are written.
cat > in <<'X'
{"id":"1","created_at":"2014-01-01T10:00:00Z","text":"a","author":{"handle":"Ani"},"kind":"original","via":"synthetic","source":"twitter-v1","platform":"twitter"}
{"id":"2","created_at":"2014-01-02T10:00:00Z","text":"b","author":{"handle":"budi"},"kind":"original","via":"web","source":"twitter-v1","platform":"twitter"}
{"id":"3","created_at":"2014-01-02T10:00:00Z","text":"c","author":{"handle":"cici"},"kind":"original","via":"synthetic","source":"twitter-v1","platform":"twitter"}
{"id":"4","created_at":"2013-01-02T10:00:00Z","text":"d","author":{"handle":"ani"},"kind":"original","via":"synthetic","source":"twitter-v1","platform":"twitter"}
X
asked() { jq -c '{written, authors, since, until, zone, synthetic}' flow; }
tw-normalize --flow flow in > out && asked
tw-normalize -a @Ani -a budi -s 2014-01-01 -u 2014-12-31T00:00:00+07:00 -z Asia/Jakarta --flow flow in > out && asked
# What deletes could still come for waits, and is counted when it is written.
tw-normalize --apply-deletes -a Ani --flow flow in > out && asked
head -c 32 /dev/urandom | base64 > key; chmod 600 key
tw-normalize --pseudonyms key -a ani --flow flow in > out && asked
