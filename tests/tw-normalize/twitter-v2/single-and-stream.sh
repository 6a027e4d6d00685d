# "data" that is one tweet: a stream, a look-up.
cat > x.json <<'X'
{"data":{"id":"2","text":"satu","author_id":"1"},"includes":{"users":[{"id":"1","username":"a"}]},"matching_rules":[{"id":"1"}]}

{"data":{"id":"3","text":"dua"}}
X
tw-normalize x.json
