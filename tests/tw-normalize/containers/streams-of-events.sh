# What Mastodon's stream sends, saved as it comes: as events, and by web sockets.
s='{"id":"%s","created_at":"2024-05-14T03:00:00.000Z","uri":"https://a.example/users/a/statuses/%s","content":"<p>satu</p>","visibility":"public","account":{"id":"1","acct":"a","url":"https://a.example/@a"}}'
{ printf ':)\nevent: update\ndata: '; printf "$s\n\n:thump\nevent: delete\ndata: 111\n\nevent: update\ndata: " 1 1; printf "$s\n" 2 2; } > events.txt
for i in 3 4; do printf "$s" $i $i | jq -c '{stream:["public"],event:"update",payload:tojson}'; done > sockets.jsonl
echo '{"stream":["public"],"event":"delete","payload":"111"}' >> sockets.jsonl
echo '{"stream":["direct"],"event":"conversation","payload":"{\"id\":\"1\"}"}' >> sockets.jsonl
tw-normalize --dehydrate events.txt sockets.jsonl
