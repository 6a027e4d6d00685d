cat > posts.ndjson << 'EOF'
{"id":"1","created_at":"2015-04-01T12:00:00+07:00","platform":"twitter","kind":"original","text":"made up","hashtags":["a"]}
{"id":"2","created_at":"2015-04-01T09:00:00+07:00","platform":"twitter","kind":"original","text":"made up","hashtags":["a"]}
{"id":"3","platform":"twitter","kind":"original","text":"made up","hashtags":["a"]}
{"id":"4","created_at":"2015-04-01T12:00:00+07:00","platform":"twitter","kind":"original","text":"made up"}
EOF
tw-burst -b hashtags posts.ndjson
echo $?
tw-burst -b topic posts.ndjson
echo $?
