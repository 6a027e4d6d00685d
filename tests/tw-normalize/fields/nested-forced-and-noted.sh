# What formats share: values nested too deep, encoded twice, forced into a format;
# notes of long posts that are none; boxes of R; tables whose columns say nothing.
show() { "$@" 2> said | jq -c 'del(.platform, .line)'; sed 's/^tw-normalize: //' said; }
t='{"id":1,"id_str":"1","created_at":"Wed May 14 03:00:00 +0000 2014","text":"a","user":{"screen_name":"w"}}'
echo "[[[[[[$t]]]]]]" > f; show tw-normalize f
echo "[[[[[[[[$t]]]]]]]]" > f; show tw-normalize f
echo "{\"statuses\":{\"statuses\":$t}}" > f; show tw-normalize f
printf '"%s"\n' "$(echo "$t" | sed 's/"/\\"/g')" > f; show tw-normalize f
printf '"{\\"a"\n"{\\"a\\":1}"\n["{\\"a\\":\\"{\\\\\\"b\\\\\\":1}\\"}"]\n5\n"12345678901"\n12345678901\nnull\n["x",null]\n{}\n' > f; show tw-normalize f
# Boxes: scalars in lists of one.
printf '%s\n' '{"id_str":["1"],"created_at":["Wed May 14 03:00:00 +0000 2014"],"text":["a"],"user":{"screen_name":["w"]}}' \
    '{"data":[{"id":["2"],"text":["b"],"author_id":["7"],"created_at":["2014-05-14T03:00:00Z"]}],"meta":{"n":null}}' \
    '{"id":["3"],"text":"c"}' '{"a":["3"],"b":[{"c":1}],"d":{}}' '{"a":[],"b":[[1]]}' '{"x":["1"]}' > f; show tw-normalize f
# Rows of one format as objects, and a format that is asked for.
printf '%s\n' '{"facebookUrl":"u","postId":"","text":""}' '{"facebookUrl":"u","postId":"9","text":"isi"}' \
    '{"reviewId":"r","content":"bagus","at":"2025-02-11 05:00:00"}' '{"content":"baik","score":5}' '{"content":"x","score":5,"userName":"w","lain":1}' '{"content":"y","score":5,"lain":1}' > f; show tw-normalize f
for f in apify-facebook play-reviews rtweet twitter-v1 record; do show tw-normalize -f $f f; done
printf 'a,b\n1,2\n' > t.csv
for f in linkedin play-reviews table rtweet twitter-v1; do show tw-normalize -f $f t.csv; done
printf 'a1,a2,a3,a4,a5,a6,a7,a8,a9,b1,b2,b3,b4,b5,b6,b7,b8,b9,c1,c2,c3,c4,c5,c6,c7,c8,c9,d1\n%s\n' "$(seq -s, 28)" > t.csv
show tw-normalize t.csv
show tw-normalize -m text=a1 t.csv
# Records of Bluesky with facets of each kind, links twice, ids without a slash.
r='"$type":"app.bsky.feed.post","createdAt":"2025-02-11T05:00:00Z"'
printf '%s\n' "{\"uri\":\"at://did:plc:a\",\"value\":{$r,\"text\":\"a\",\"langs\":[],\"tags\":[\"t\"]}}" \
    "{\"uri\":\"https://x\",\"cid\":\"c\",$r,\"text\":\"b\"}" \
    "{\"uri\":\"at://did:plc:a/app.bsky.feed.post/1\",\"value\":{$r,\"text\":\"c\",\"langs\":[\"id\"],\"facets\":[{\"features\":[{\"\$type\":\"app.bsky.richtext.facet#tag\",\"tag\":\"k\"},{\"\$type\":\"app.bsky.richtext.facet#mention\",\"did\":\"did:plc:b\"},{\"\$type\":\"app.bsky.richtext.facet#link\",\"uri\":\"https://a.example\"},{\"\$type\":5},{}]},{},{\"features\":\"x\"}],\"embed\":{\"external\":{\"uri\":\"https://a.example\"}}}}" \
    "{\"uri\":\"at://did:plc:a/app.bsky.feed.post/2\",\"value\":{$r,\"text\":\"d\",\"embed\":{\"external\":{\"uri\":\"https://b.example\"},\"record\":{\"uri\":\"at://did:plc:b/app.bsky.feed.generator/1\"}}}}" \
    "{\"uri\":\"at://did:plc:a/app.bsky.feed.post/3\",\"value\":{$r,\"text\":\"e\",\"facets\":[{\"features\":[{\"\$type\":\"app.bsky.richtext.facet#link\",\"uri\":\"https://c.example\"}]}],\"embed\":{\"external\":{\"uri\":\"https://b.example\"},\"record\":{\"record\":{\"uri\":\"at://did:plc:b/app.bsky.feed.post/1\"}}}}}" > f
show tw-normalize f
# Notes of an export that do not fit their posts, or lack something.
e='"created_at":"Wed Feb 01 03:00:00 +0000 2023"'
long=$(printf 'kata %.0s' $(seq 60))
cat > tweets.js << END
window.YTD.tweets.part0 = [
{"tweet":{"id_str":"1",$e,"full_text":"${long}1… https://t.co/a"}},
{"tweet":{"id_str":"2",$e,"full_text":"${long}2…"}},
{"tweet":{"id_str":"3",$e,"full_text":"… https://t.co/b"}},
{"tweet":{"id_str":"4","created_at":"Wed Feb 01 03:00:01 +0000 2023","full_text":"${long}4…"}}
]
END
cat > note-tweet.js << END
window.YTD.note_tweet.part0 = [
{"noteTweet":{"createdAt":"2023-02-01T03:00:00.000Z","core":{"text":"lain sama sekali"}}},
{"noteTweet":{"createdAt":"2023-02-01T03:00:00.000Z","core":{"text":"${long}2 dan seterusnya"}}},
{"noteTweet":{"createdAt":"2023-02-01T03:00:00.000Z","core":{"text":"${long}1 sampai habis"}}},
{"noteTweet":{"createdAt":"2023-02-01T03:00:01.000Z","core":{"text":"kata"}}},
{"noteTweet":{"createdAt":"kemarin","core":{"text":"x"}}},
{"noteTweet":{"createdAt":"2023-02-01T03:00:00.000Z"}},
{"noteTweet":{"core":{"text":"x"}}}
]
END
printf 'window.YTD.account.part0 = [{"account":{"username":"w","accountId":"7","accountDisplayName":"W"}},{"account":{}}]' > account.js
show tw-normalize account.js note-tweet.js tweets.js | cut -c 1-60,280-500
