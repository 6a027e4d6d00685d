# What is answered and all answers, as deep as they are, are posts of a thread.
p() { printf '"post":{"uri":"at://did:plc:a/app.bsky.feed.post/%s","author":{"did":"did:plc:a","handle":"warga.example"},"record":{"text":"%s","createdAt":"2024-05-14T03:00:00Z"}}' "$1" "$1"; }
echo "{\"thread\":{$(p 2),\"parent\":{$(p 1)},\"replies\":[{$(p 3),\"replies\":[{$(p 4),\"replies\":[]}]},{\"uri\":\"at://did:plc:b/app.bsky.feed.post/5\",\"notFound\":true}]}}" | tw-normalize | jq -r .text
