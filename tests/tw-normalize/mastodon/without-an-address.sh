# A status without its address has the id of its server; so have a boost and
# what it boosts.
cat > x.jsonl <<'X'
{"id":"111","created_at":"2025-11-14T03:00:00.000Z","content":"<p>Satu</p>","visibility":"public","account":{"id":"1","acct":"satu","url":"https://a.example/@satu"}}
{"id":"112","uri":"","created_at":"2025-11-14T03:00:00.000Z","content":"","visibility":"public","account":{"id":"2","acct":"dua","url":"https://a.example/@dua"},"reblog":{"id":"111","created_at":"2025-11-14T03:00:00.000Z","content":"<p>Satu</p>","visibility":"public","account":{"id":"1","acct":"satu","url":"https://a.example/@satu"}}}
X
tw-normalize -f mastodon x.jsonl | jq -c '[.id, .kind, .text, .repost_of.id]'
