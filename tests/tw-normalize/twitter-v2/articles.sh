# A tweet that is an article: title and text, or the beginning of it, before the
# link that the tweet is.
cat > x.json <<'X'
{"data":[{"id":"1922500000000000021","author_id":"12","text":"https://t.co/abc","created_at":"2025-05-14T03:51:32.000Z","article":{"title":"Mengapa macet","plain_text":"Setiap sore macet."}},
{"id":"1922500000000000022","author_id":"12","text":"https://t.co/abd","created_at":"2025-05-14T03:51:32.000Z","article":{"title":"Mengapa banjir","preview_text":"Setiap hujan"}}],"includes":{"users":[{"id":"12","username":"contoh"}]}}
X
tw-normalize -q x.json | jq -c '[.text, .text_state]'
