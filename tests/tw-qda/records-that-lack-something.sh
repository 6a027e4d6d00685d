# What a project of REFI-QDA is made of when records lack something: a place, an
# author, a conversation, a code of the book; and what is said to be lost.
{
	printf 'codebook 1\ndimension: p\n* a A\n  a\n* b %s\n  b\n' "$(printf 'panjang%.0s' 1 2 3 4 5 6 7 8 9 10 11)"
} > b.codebook
r() { printf '{"id":"%s","platform":"x","kind":"original"%s}\n' "$1" "$2"; }
{
	r 1 ',"text":"satu\r\ndua é","author":{"handle":"w"},"p":["a"],"p_evidence":[{"code":"a","at":[0,4]},{"code":"a","at":[0,4],"coder":"ana"},{"code":"a","at":[0,4],"coder":"ana"},{"code":"b","at":[0,4]},{"code":"a","at":[2,4]},{"code":"a","at":[0,9]},{"code":"a","at":[0,2]}]'
	r 2 ',"text":"\u0001\ttab\ufffe & \ufffd","author":"x","conversation":"t","p":["a","a","b","c1","c2","c3","c4","c5","c6","c7",""],"p_evidence":"none"'
	r 3 ',"text":"tanpa kode","part":{"of":"d"},"conversation":"d","created_at":"2014-05-14T08:00:00Z"'
	r 4 ',"text":"","p":"a"'
	r 5 ',"p":["b"],"p_evidence":[{"code":"b","at":[0,0]},{"at":[0,1]},{"code":"b","at":[1]},{"code":"b","at":"x"},3]'
	r 6 ',"text":"panjang %s","p":["a"],"p_evidence":[{"code":"a","at":[0,90]}]' | sed "s/%s/$(printf 'kata %.0s' $(seq 30))/"
} > t.ndjson
for o in '' '--per post' '--per conversation' '--per author' '--per day --cases platform' '--cases author.handle' '--cases nope --rules'; do
	echo "== $o"
	tw-qda -c ./b.codebook $o t.ndjson > p.qdpx 2> said
	echo $?
	[ "$o" ] || sed 's/^tw-qda: //' said
	pack -x p.qdpx project.qde | sed 's/ [a-zA-Z]*="\(internal:..\)*[0-9a-f-]\{36\}\(.txt\)*"//g' |
	    grep -E '<(Case|TextSource|PlainTextSelection) '
done
