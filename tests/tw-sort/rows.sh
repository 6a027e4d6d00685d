# Ticks keep their place in time, other rows belong after this program.
cat > in <<'X'
{"id":"3","created_at":"2015-05-01T00:00:20Z","text":"after"}
{"row":"tick","at":"2015-05-01T07:00:10+07:00"}
{"id":"2","created_at":"2015-05-01T00:00:10Z","text":"of its instant"}
{"row":"item","n":3}
{"row":"\u0074ick"}
{"id":"1","created_at":"2015-05-01T00:00:09Z","text":"before"}
X
tw-sort in
echo "status $?"
tw-sort --follow in
echo "status $?"
