# Of four questions one is answered, one withdrawn, one passed on, one expired;
# the one that was passed on is answered later: its row comes again.
cat > before << 'EOF'
{"id":"1","created_at":"2015-05-01T08:00:00+07:00","platform":"twitter","kind":"original","text":"made up"}
{"row":"thread","id":"1","asked":"2015-05-01T08:00:00+07:00","seconds":3600,"state":"answered"}
{"row":"thread","id":"2","asked":"2015-05-01T08:00:00+07:00","state":"passed-on"}
{"row":"tick","at":"2015-05-02T08:00:00+07:00"}
{"row":"thread","id":"3","asked":"2015-05-01T08:00:00+07:00","state":"withdrawn"}
{"row":"tick","at":"2015-05-08T08:00:00+07:00"}
{"row":"thread","id":"4","asked":"2015-05-01T08:00:00+07:00","state":"expired"}
EOF
tw-watch --once before | grep answered
{
	cat before
	echo '{"row":"thread","id":"2","asked":"2015-05-01T08:00:00+07:00","seconds":7200,"state":"answered"}'
} | tw-watch --once | grep answered
