# What passes keeps its bytes, members of others included; a record over many
# lines comes out on one.
cat > x.json <<'X'
{"id":"1","created_at":"2013-09-16T10:00:00Z","platform":"twitter","kind":"original","text":"a\u00e9 \/","n":1.10,"big":1234567890123456789,"e":1e400,"id":"2","program":["x"]}
{ "text" : "b",
  "id" : "3", "kind":"reply", "platform":"x",
  "s" : "two  blanks \" and\\" }
X
tw-normalize x.json
tw-normalize -z Asia/Jakarta x.json | head -n 1
tw-normalize --kind reply --dehydrate x.json
