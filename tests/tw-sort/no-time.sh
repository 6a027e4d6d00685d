# What has no instant comes last, as it came: no time, none that is known, one
# without its zone.
cat > in <<'X'
{"id":"9","text":"none"}
{"id":"3","created_at":null,"text":"null"}
{"id":"4","created_at":"2015-05-01T14:07:30","text":"which zone"}
{"id":"2","created_at":"2015-05-01","text":"which hour"}
{"id":"1","created_at":"2015-05-01T14:07:30Z","text":"a time"}
{"id":"0","created_at":"kemarin","text":"words"}
{"id":"5","created_at":"2015-05-01T14:07:29Z","text":"before it"}
X
tw-sort in
echo
tw-sort --follow < in
