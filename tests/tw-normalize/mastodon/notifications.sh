# The status in a mention is a post; who likes it is none.
cat > x.json <<'X'
[{"id":"1","type":"mention","created_at":"2025-02-11T05:00:00.000Z","account":{"id":"2","acct":"b"},"status":{"id":"11","uri":"https://example.org/users/b/statuses/11","url":"https://example.org/@b/11","created_at":"2025-02-11T05:00:00.000Z","content":"<p>Halo</p>","visibility":"public","account":{"id":"2","acct":"b","url":"https://example.org/@b"}}},
{"id":"2","type":"favourite","created_at":"2025-02-11T05:00:00.000Z","account":{"id":"2","acct":"b"},"status":{"id":"12","uri":"https://example.org/users/a/statuses/12","content":"<p>Saya</p>","account":{"id":"1","acct":"a"}}}]
X
tw-normalize x.json | jq -c '[.text, .author.handle]'
