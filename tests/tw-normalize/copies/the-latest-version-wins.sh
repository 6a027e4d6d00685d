# Versions of an edited post are one post: the latest, whichever comes first, and
# whether or not the first one knew that it would be edited.
cat > v2.jsonl <<'X'
{"data":[{"id":"1922500000000000007","text":"satu","author_id":"5","created_at":"2025-05-14T03:51:32.000Z","edit_history_tweet_ids":["1922500000000000007"]}]}
{"data":[{"id":"1922500000000000001","text":"lain","author_id":"5","created_at":"2025-05-14T03:51:32.000Z","edit_history_tweet_ids":["1922500000000000001"]}]}
{"data":[{"id":"1922500100000000008","text":"dua","author_id":"5","created_at":"2025-05-14T03:51:56.000Z","edit_history_tweet_ids":["1922500000000000007","1922500100000000008"]}]}
X
tac v2.jsonl > late-first.jsonl
cat > mastodon.jsonl <<'X'
{"id":"112","uri":"https://example.org/users/a/statuses/112","created_at":"2025-11-14T03:00:00.000Z","edited_at":null,"content":"<p>Salah</p>","visibility":"public","account":{"acct":"a"}}
{"id":"112","uri":"https://example.org/users/a/statuses/112","created_at":"2025-11-14T03:00:00.000Z","edited_at":"2025-11-14T03:10:00.000Z","content":"<p>Benar</p>","visibility":"public","account":{"acct":"a"}}
{"id":"112","uri":"https://example.org/users/a/statuses/112","created_at":"2025-11-14T03:00:00.000Z","edited_at":"2025-11-14T03:05:00.000Z","content":"<p>Hampir</p>","visibility":"public","account":{"acct":"a"}}
X
cat > jetstream.jsonl <<'X'
{"did":"did:plc:a","time_us":1747194692000000,"kind":"commit","commit":{"operation":"create","collection":"app.bsky.feed.post","rkey":"3k","record":{"$type":"app.bsky.feed.post","text":"Salah","createdAt":"2025-05-14T03:51:32.000Z"}}}
{"did":"did:plc:a","time_us":1747194699000000,"kind":"commit","commit":{"operation":"update","collection":"app.bsky.feed.post","rkey":"3k","record":{"$type":"app.bsky.feed.post","text":"Benar","createdAt":"2025-05-14T03:51:32.000Z"}}}
X
for f in v2 late-first mastodon jetstream; do
	echo $f
	tw-normalize --flow flow $f.jsonl | jq -r '"	" + .text'
	jq -c '[.read,.duplicate,.written,.troubles]' flow
	tw-normalize -q $f.jsonl > once
	tw-normalize once | cmp once -
	tw-normalize --flow flow < $f.jsonl 2> err | jq -r '"	" + .text'
	jq -c '[.read,.duplicate,.written,.troubles]' flow
done
