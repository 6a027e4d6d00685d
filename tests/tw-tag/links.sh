# url: asks for the expanded links: the host or one below it, and the path.
. "$src/tests/tw-tag/lib"
rules <<'.'
url:lapor.go.id
url:bandung.go.id/ppdb
.
cat > posts.ndjson <<'.'
{"id":"1","text":"a","urls":["http://lapor.go.id"]}
{"id":"2","text":"a","urls":["https://WWW.Lapor.go.id:443/x?y"]}
{"id":"3","text":"a","urls":["http://xlapor.go.id","http://lapor.go.id.example.org"]}
{"id":"4","text":"a","urls":["http://ppdb.bandung.go.id/ppdb2015","http://bandung.go.id/x/ppdb"]}
{"id":"5","text":"http://lapor.go.id"}
{"id":"6","text":"","urls":["http://lapor.go.id"]}
{"id":"8","text":"a","urls":[ "http://x.example" , "http://lapor.go.id" ]}
{"id":"9","text":"a","urls":["http://x.example",{"u":"http://lapor.go.id"},["http://lapor.go.id"],"http://LAPOR.go.id"]}
{"id":"10","text":"a","urls":["http://lapor.go.id",7,"http://bandung.go.id/ppdb",null]}
{"id":"11","text":"a","urls":[]}
{"id":"12","text":"a","urls":["","lapor.go.id",""]}
{"id":"13","text":"a","urls":["http://x.example/\"","http://lapor.go.id"]}
{"id":"14","text":"a","urls":"http://lapor.go.id"}
{"id":"7","text":"a","urls":["http:\/\/lapor.go.id\/\u0061"]}
.
tw-tag -c b.codebook posts.ndjson
