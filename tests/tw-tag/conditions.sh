# author: kind: lang: since: until: ask for the record.
. "$src/tests/tw-tag/lib"
book <<'.'
* author
ya & author:Warga_1
* kind
ya & kind:reply
* lang
ya & lang:id
* window
ya & since:2013-10-18 & until:2015-07-31
* notreply
ya & !kind:reply
* alone
kind:repost
.
cat > posts.ndjson <<'.'
{"id":"1","created_at":"2013-10-18T00:00:00+07:00","kind":"reply","author":{"handle":"warga_1"},"text":"ya","lang":"id"}
{"id":"2","created_at":"2013-10-17T23:59:59+07:00","kind":"original","author":{"handle":"warga_12"},"text":"ya","lang":"in"}
{"id":"3","created_at":"2015-07-31T23:59:59+07:00","kind":"quote","text":"ya"}
{"id":"4","created_at":"2015-08-01T00:00:00+07:00","kind":"quote","text":"ya"}
{"id":"5","text":"ya"}
{"id":"6","kind":"repost","text":"tidak"}
.
tw-tag -c b.codebook --no-evidence posts.ndjson | sed 's/.*"x"/"x"/'
