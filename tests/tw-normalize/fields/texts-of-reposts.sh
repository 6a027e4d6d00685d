# Where a format has a structure for reposts, text that begins with RT @x
# is a copy; in a personal export it is a repost, whose prefix goes.
t='"id_str":"1","created_at":"Mon Sep 16 10:00:00 +0000 2013","full_text":"RT @warga: jalan rusak"'
echo "{$t}" | tw-normalize | jq -c '[.kind,.text,.own,.repost_of]'
echo "window.YTD.tweets.part0 = [{\"tweet\":{$t}}]" | tw-normalize | jq -c '[.kind,.text,.own,.repost_of]'
for text in 'RT @warga jalan' 'RT@warga: jalan' 'via @warga jalan' 'MT @warga: jalan' 'RT @namayangterlalupanjang: jalan'; do
	echo "window.YTD.tweets.part0 = [{\"tweet\":{\"id_str\":\"1\",\"created_at\":\"Mon Sep 16 10:00:00 +0000 2013\",\"full_text\":\"$text\"}}]" |
	    tw-normalize | jq -c '[.kind,.text,.repost_of.handle]'
done
