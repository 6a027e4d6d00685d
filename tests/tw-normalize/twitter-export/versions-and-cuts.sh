# An export's posts in versions, cut, and as copies of version 1.1; parts of it
# that are told by their members alone.
long=$(printf 'kata %.0s' $(seq 55))
t='"created_at":"Wed May 14 03:00:00 +0000 2014"'
cat > tweets.js << END
window.YTD.tweets.part0 = [
{"tweet":{"id_str":"1",$t,"full_text":"satu versi","edit_info":{"initial":{"editTweetIds":["1"]}}}},
{"tweet":{"id_str":"2",$t,"full_text":"lama","edit_info":{"initial":{"editTweetIds":["2","3"]}}}},
{"tweet":{"id_str":"3",$t,"full_text":"baru","edit_info":{"edit":{"editControlInitial":{"editTweetIds":["2","3"]}}}}},
{"tweet":{"id_str":"4",$t,"full_text":"${long}terpo… https://t.co/abc"}},
{"tweet":{"id_str":"5",$t,"full_text":"${long}terpo…"}},
{"tweet":{"id_str":"6",$t,"full_text":"${long}utuh"}},
{"tweet":{"id_str":"7",$t,"full_text":"RT @x: bukan tombol","user":{"screen_name":"lain"}}},
{"tweet":{"id_str":"8",$t,"full_text":"RT @x: tombol"}},
{"tweet":{"id_str":"9"}},
{"apa":1}
]
END
tw-normalize --account w tweets.js | jq -c '[.id, .kind, .text[0:20], .text_state, .author.handle]'
printf '%s\n' '{"tweet":{"id_str":"10","created_at":"Wed May 14 03:00:00 +0000 2014","full_text":"tanpa nama"}}' '{"tweet":{"tweet_id":"11"}}' '{"archiveInfo":{},"userInfo":{}}' '{"archiveInfo":{}}' '{"noteTweet":{"core":{"text":"x"}}}' '{"noteTweet":1}' > part.json
tw-normalize part.json | jq -c '[.id, .text, .source]'
