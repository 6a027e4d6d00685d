# Names and ids become keyed hashes: the same key gives the same ones, in every
# run and place; who is public keeps the name.
printf 'a key that nobody can guess, of some length' > key
chmod 600 key
cat > x.json <<'X'
{"created_at":"Mon Sep 16 00:00:01 +0000 2013","id_str":"379394201092418341","text":"@odedmd @Warga2 jalan @warga2 rusak RT @warga3: ya https://t.co/x","in_reply_to_status_id_str":"7","in_reply_to_screen_name":"odedmd","entities":{"hashtags":[],"user_mentions":[{"screen_name":"odedmd"},{"screen_name":"Warga2"}],"urls":[{"expanded_url":"https://twitter.com/warga2/status/123?s=20"},{"expanded_url":"https://twitter.com/odedmd/status/124"},{"expanded_url":"https://example.org/"}]},"user":{"id_str":"11","screen_name":"Warga1","name":"Nama Asli","location":"Rumah","followers_count":3}}
{"created_at":"Mon Sep 16 00:00:02 +0000 2013","id_str":"379394205286722641","text":"ya","in_reply_to_status_id_str":"379394201092418341","in_reply_to_screen_name":"warga1","user":{"id_str":"12","screen_name":"odedmd","name":"Oded"}}
X
printf '@OdedMD\n' > public
tw-normalize --pseudonyms key --public public x.json > once
cat once
tw-normalize --pseudonyms key --public public x.json | cmp once -
# The second post answers the first, under its new id and name.
jq -s '(.[0].id == .[1].reply_to.id) and (.[0].author.handle == .[1].reply_to.handle)' once
# Words that are own are those of the new text.
jq -r '. as $r | .own // empty | .[] | $r.text[.[0]:.[1]]' once
# Names with dots and servers, in texts and links.
printf '%s\n' '{"id":"https://a.example/1","platform":"mastodon","kind":"original","author":{"handle":"budi@a.example"},"text":"@siti @siti@b.example a@b.id @budi. ya","mentions":["siti@b.example","budi@a.example"]}' \
    '{"id":"at://1","platform":"bluesky","kind":"original","text":"@siti.bsky.social, lihat https://x.com/Warga2/status/9/photo/1?t=zz https://twitter.com/warga2 https://x.com/search?q=a https://example.org/@siti"}' |
    tw-normalize --pseudonyms key
printf 'another key that nobody can guess' > other
chmod 600 other
tw-normalize --pseudonyms other x.json | jq -r .author.handle > handles
jq -r .author.handle once | grep -xF -f handles || echo 'another key, other names'
