# Formats whose member for the text or the author has another name now: that is
# seen on the first run.
cat > text.json <<'X'
{"__typename":"Tweet","rest_id":"1922500000000000001","core":{"user_results":{"result":{"rest_id":"5","core":{"screen_name":"w"}}}},"details":{"full_text":"Halo"}}
X
cat > author.json <<'X'
{"__typename":"Tweet","rest_id":"1922500000000000001","legacy":{"full_text":"Halo"},"author":{"identity":"w"}}
X
cat > picture.json <<'X'
{"__typename":"Tweet","rest_id":"1922500000000000001","core":{"user_results":{"result":{"rest_id":"5","core":{"screen_name":"w"}}}},"legacy":{"full_text":""}}
X
for f in text author picture; do
	tw-normalize --dehydrate $f.json
	echo $?
done
cat > time.jsonl <<'X'
{"uri":"https://a.example/1","content":"<p>a</p>","created":"2025-02-11T05:00:00Z","visibility":"public","account":{"acct":"a"}}
X
cat > handle.json <<'X'
{"__typename":"Tweet","rest_id":"1922500000000000001","core":{"user_results":{"result":{"rest_id":"5","profile":{"screen_name":"w"}}}},"legacy":{"full_text":"Halo"}}
X
for f in time.jsonl handle.json; do
	tw-normalize --dehydrate $f
	echo $?
done
