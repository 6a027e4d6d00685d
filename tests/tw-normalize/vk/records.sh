# An id counts on a wall; what is passed on without words is a repost.
cat > x.json <<'X'
{"response":{"count":3,"items":[{"id":7,"owner_id":-100,"from_id":-100,"date":1739250000,"text":"Jalan ditutup","likes":{"count":3},"reposts":{"count":1},"comments":{"count":2},"views":{"count":40}},
{"id":8,"owner_id":55,"from_id":55,"date":1739250001,"text":"","copy_history":[{"id":7,"owner_id":-100,"from_id":-100,"date":1739250000,"text":"Jalan ditutup"}]},
{"id":9,"owner_id":55,"from_id":55,"date":1739250002,"text":"Lagi","copy_history":[{"id":7,"owner_id":-100,"from_id":-100,"date":1739250000,"text":"Jalan ditutup"}]}]}}
X
tw-normalize -q x.json
