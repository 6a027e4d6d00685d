# A renote without words is a repost; who may read it is told.
cat > x.json <<'X'
[{"id":"9abc","createdAt":"2025-02-11T05:00:00.000Z","userId":"u1","user":{"id":"u1","username":"contoh","host":null,"name":"Contoh"},"text":"Halo","cw":"Awas","visibility":"public","reactions":{":a:":2,":b:":1},"tags":["kota"],"renoteCount":1,"repliesCount":0},
{"id":"9abd","createdAt":"2025-02-11T05:01:00.000Z","userId":"u2","user":{"id":"u2","username":"lain","host":"lain.example"},"text":null,"visibility":"home","renoteId":"9abc","renote":{"id":"9abc","user":{"username":"contoh","host":null},"text":"Halo"},"uri":"https://lain.example/notes/1"},
{"id":"9abe","createdAt":"2025-02-11T05:02:00.000Z","userId":"u2","user":{"id":"u2","username":"lain","host":"lain.example"},"text":"untuk pengikut","visibility":"followers"}]
X
tw-normalize -q x.json
