# Long posts: the whole text and its entities are in note_tweet, where & stands
# for itself.
cat > x.json <<'X'
{"author_id":"7","id":"2","text":"awal &amp; \u2026","entities":{"hashtags":[]},"note_tweet":{"text":"awal & akhir &amp; #ujung","entities":{"hashtags":[{"tag":"ujung"}]}}}
{"author_id":"7","id":"3","text":"RT @x: awal\u2026","referenced_tweets":[{"type":"retweeted","id":"2","author":{"username":"x"},"text":"awal\u2026","note_tweet":{"text":"awal & akhir #ujung"}}]}
X
tw-normalize x.json
