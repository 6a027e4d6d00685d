# What can and cannot be counted by, and what is said when no record has it.
cat > posts.ndjson << 'X'
{"id":"1","platform":"x","created_at":"2020-02-29T23:05:00Z","text":"a","author":{"handle":"Ana","id":"1"},"topic":["a","b/c"],"topic_evidence":[{"code":"a","words":"w"},{"words":"v"},7,{"code":"b/c","words":"u"}],"w":1,"nested":[[1,2],["x"],{"y":1},null,true,2.50],"conversation":"c1","hashtags":["A"]}
{"id":"2","platform":"x","created_at":"2021-01-01 24:00:00","text":"b","author":{"handle":"budi","id":"2"},"topic":["b/d","\u0061"],"w":"1","nested":"text","conversation":"c1"}
{"id":"3","platform":"x","created_at":"2021-13-01T00:00:00Z","text":"c","author":{"handle":"budi"},"topic":[],"w":-1}
{"id":"4","platform":"x","created_at":"2021-01-00","text":"d","topic":null}
{"id":"5","platform":"x","created_at":"2021-02-30","text":"e","topic":"a","w":[]}
{"id":"6","platform":"x","created_at":"2021-01-05x","text":"f","topic":{"a":1},"w":1e400}
{"id":"7","platform":"x","created_at":"2021/01/05","text":"g","w":{}}
{"id":"8","platform":"x","created_at":"2021-1-5","text":"h"}
{"id":"9","platform":"x","created_at":"2021-01-05T9","text":"i","topic":["a"],"w":0.5}
{"id":"10","platform":"x","created_at":"2021-01-05T99:00","text":"j","topic":["a","a"],"w":null}
{"id":"11","platform":"x","created_at":"x021-01-05","text":"k"}
{"id":"12","platform":"x","created_at":7,"text":"l"}
X
printf 'codebook 1\ntitle: t\ndimension: topic\nproperties: area office\n\n* a  A\n  area: north\n  a\n* b  B\n** c\n   c\n** d\n   area: south\n   d\n* e\n  e\n' > book.codebook
printf 'codebook 1\ntitle: t\n\n* a\n  a\n' > none.codebook
try() {
	echo "== $*"
	tw-count "$@" posts.ndjson > out 2> said
	echo "status $?"
	grep -v "^try '\|^usage" said | cut -c 1-150 | head -5
	jq -c 'del(.sums, .low, .high, .deff, .effective, .why, .row, .share)' out | head -7
}
for d in year month week day hour weekday; do
	try -b $d --of records
done
try -b topic
try -b topic -c ./book.codebook
try -b topic/1
try -b topic.area -c ./book.codebook
try -b topic.area.x -c ./book.codebook
try -b topic.arae -c ./book.codebook
try -b topic.zzzzzzzz -c ./book.codebook
try -b topic.area -c ./none.codebook
try -b topic -c ./none.codebook
try -b topic.area
try -b topic/0
try -b topic/x
try -b topic/1001
try -b topic,topic_evidence.words
try -b topic_evidence.words,topic
try -b topic_evidence.code
try -b nested
try -b nested.y
try -b author.handle
try -b author.id
try -b author
try -b author.
try -b .handle
try -b ''
try -b a..b
try -b a.b.c.d.e.f.g.h.i.j.k.l.m.n.o.p.q.r.s.t
try -b topic -b topic
try -b topic,topic
try -b n
try -b 'x=.text'
try -b '1x=.text'
try -b 'x y=.text'
try -b 'x=(.text'
try -b 'x=.text | error("bad")'
try -b 'x=empty'
try -b 'x=.text | {a: .}'
try -b 'x=[.text, [.id]]'
try -b tahun
try -b bulan,topic
try -b handle
try -b tpoic
try -b zzzzzzzzzz
try -b place_about
try -b program_intent
try -b topic -w w
try -b topic -w nowhere
try -b topic -w text
try -b topic --distinct author.handle
try -b topic --distinct nowhere
try -b topic --distinct-approx nowhere -w nowhere
try -b topic --versus true
try -b topic --versus false
try -b topic --versus '.id == "1"'
try -b topic --versus '.id == '
try -b topic --of all
try -b month,topic --coded
try -b topic --pairs
try -b month,topic --rates
try -b topic --rates
try -b month --rates
try -b hour --rates
try -b hour,month --rates
try -b topic --combine 'x=a+b'
try -b month,topic --combine 'x=1*a'
for cluster in day week month author conversation none odd x=.id author.handle; do
	try -b topic --cluster $cluster
	try -b month --cluster $cluster
	try -b author.id --cluster $cluster
	try -b author.handle --cluster $cluster
	try -b author.name --cluster $cluster
	try -b conversation --cluster $cluster
done
try -b week --cluster week
try -b day --cluster week
