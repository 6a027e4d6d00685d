# Evidence that overlaps, repeats, is missing or broken; columns that nothing was
# tagged for; codes of a book that no post has.
printf 'codebook 1\ntitle: t\ndimension: topic\n\n* c  Heading only\n** d  D\n   d\n* a  A\n  a\n* b  B\n  b\n' > book.codebook
e() { printf '{"code":"%s","rule":%d,"words":"%s","at":[%d,%d]}' "$@"; }
{
	printf '{"id":"1","created_at":"2020-01-02","author":{"handle":"x"},"text":"one two three","topic":["a","b"],"topic_evidence":[%s,%s,%s,%s,%s]}\n' \
	    "$(e a 1 one 0 3)" "$(e a 2 'one two' 0 7)" "$(e a 2 'one two' 0 7)" "$(e b 3 two 4 7)" "$(e b 4 three 8 13)"
	printf '{"id":"2","created_at":"2020-01-03","author":{"handle":"y"},"text":"one two","topic":["a","c/d"],"topic_evidence":[%s,{"code":"c/d","rule":5,"words":"one"},%s]}\n' \
	    "$(e a 1 one 0 3)" "$(e a 1 '' 3 3)"
	printf '{"id":"3","created_at":"2020-02-03","author":{"handle":"y"},"text":"one","topic":["b"]}\n'
	printf '{"id":"4","created_at":"2020-02-04","author":{"handle":"x"},"text":"","topic":[],"topic_evidence":[]}\n'
	printf '{"id":"5","author":{"handle":"x"},"text":"no day","topic":["z"],"topic_evidence":[]}\n'
	printf '{"id":"6","created_at":"2020-02-05","author":{"handle":"z"},"text":"","topic":["a"]}\n'
} > posts.ndjson
printf '{"id":"7","created_at":"2020-02-05","text":"one","topic":["a"],"topic_evidence":[%s]}\n' "$(e a 1 other 0 3)" > broken.ndjson
show() {
	echo "== $*"
	tw-matrix "$@" 2>&1
	echo "status $?"
}
for cell in posts spans coverage binary odd; do
	show -b author.handle -b topic --cell $cell -o csv posts.ndjson
done
show -b author.handle -b topic --cell coverage --quotes 2 -o csv posts.ndjson
show -b month -b topic --quotes 1 -o csv posts.ndjson
show -b author.handle -b topic --quotes 3 posts.ndjson
show -b topic -b author.handle posts.ndjson
show -c ./book.codebook -b month -b topic -o csv posts.ndjson
show -c ./book.codebook -b topic -b month -o csv posts.ndjson
show -b topic -b month -o csv posts.ndjson
show -b topic/1 -b month -o csv posts.ndjson
show -b month -b topic/1 --cell spans -o csv posts.ndjson
show --pairs -b topic -o csv posts.ndjson
show --pairs -b topic --near 1 posts.ndjson
show --pairs -b author.handle -o csv posts.ndjson
show --pairs -c ./book.codebook -b topic --cell spans -o csv posts.ndjson
show -b month -b topic -o csv broken.ndjson posts.ndjson
show -b nowhere -b topic posts.ndjson
show -b month -b topic --cell spans --binary posts.ndjson
show --pairs -b topic --quotes 1 posts.ndjson
show -b month -b topic --near 1 posts.ndjson
show -b month posts.ndjson
show --pairs -b topic -b month posts.ndjson
