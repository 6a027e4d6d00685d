# Positions count code points, of the text as it is written out; where a
# source has no entities they are found by the rules of twitter-text.
echo '{"id_str":"1","created_at":"Mon Sep 16 10:00:00 +0000 2013","text":"😀 &amp; ya RT @a: x"}' | tw-normalize |
    jq -c '[.own, (.text as $t | .own | map($t[.[0]:.[1]]))]'
found() {
	echo "{\"id\":\"1\",\"author_id\":\"2\",\"text\":\"$1\"}" | tw-normalize | jq -c '[.hashtags,.mentions,.urls]'
}
found '#satu ＃dua (#tiga) x#bukan &#bukan #2013 #2013a #ga_ya #ngeri!'
found '#東京 #café #кот #नमस्ते #a#b'
found '@satu ＠dua a@bukan .@tiga @@bukan RT@empat @namayangsangatpanjangsekali'
found 'https://t.co/abc, (http://example.org/a(b)) https://x.id/#tag xhttps://t.co/no http:// https://t.co/é”'
