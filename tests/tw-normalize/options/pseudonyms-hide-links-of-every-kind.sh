# Links that lead to somebody hide the name and the id in every spelling, glued
# to words, inside other links, in addresses of mail and as hashtags.
printf 'a key that nobody can guess, of some length' > key
chmod 600 key
sed -e 's/.*/{"created_at":"Wed Oct 10 20:19:24 +0000 2018","id_str":"1050118621198921728","text":"&","user":{"id_str":"700123","screen_name":"budi_test","name":"Budi"}}/' > x.json <<'X'
di sinihttps://twitter.com/budi_test/status/1050118621198921728 ok
twitter.com/budi_test/status/1050118621198921728, ya
http://m.twitter.com/budi_test
https://twitter.com/#!/budi_test
https://x.com/intent/user?screen_name=budi_test
https://twitter.com/i/user/700123
https://twitter.com/i/web/status/1050118621198921728
HTTPS://TWITTER.COM/Budi_Test
https://twitter.com%2Fbudi_test
https://fxtwitter.com/budi_test/status/1050118621198921728
https://nitter.net/budi_test/status/1050118621198921728#m
https://web.archive.org/web/2019/https://twitter.com/budi_test
https://t.me/s/budi_test https://instagram.com/budi_test?igsh=1
https://api.twitter.com/1/users/show/budi_test.json
https://pbs.twimg.com/profile_images/700123/x.jpg
https://example.org/?u=budi_test&id=700123
surat ke budi_test@example.org, #budi_test, a@budi_test
https://social.example/@siti/109112233
https://twitter.com/hashtag/bandung?src=budi_test
netflix.com/film dan https://example.org/a/b tetap
X
tw-normalize --keep-duplicates --pseudonyms key x.json > out
jq -r '.text, (.urls // [] | .[])' out
grep -c 'budi_test\|700123\|1050118621198921728\|Budi' out
# The media of Bluesky have the id of the account in their links.
echo '{"uri":"at://did:plc:aaaabbbbccccddddeeeeffff/app.bsky.feed.post/3kabcdefgh2ab","cid":"bafyreia","author":{"did":"did:plc:aaaabbbbccccddddeeeeffff","handle":"siti.test.example"},"record":{"$type":"app.bsky.feed.post","text":"foto","createdAt":"2024-05-01T10:00:00.000Z"},"embed":{"$type":"app.bsky.embed.images#view","images":[{"fullsize":"https://cdn.bsky.app/img/feed_fullsize/plain/did:plc:aaaabbbbccccddddeeeeffff/bafkreia@jpeg"}]}}' |
    tw-normalize --pseudonyms key | jq -c .media
# What is kept of a table besides may hold names.
printf 'id,text,created_at,nama\n1,a,2014-01-01T00:00:00Z,Budi\n' > t.csv
tw-normalize --extra --pseudonyms key t.csv 2>&1 || echo "status $?"
tw-normalize --extra t.csv | tw-normalize --pseudonyms key 2>&1
