# Before 2013 a cut repost ended in " ...", not in an ellipsis; a short text that
# ends so was written so.
cat > tweets.csv <<'X'
"tweet_id","in_reply_to_status_id","in_reply_to_user_id","timestamp","source","text","retweeted_status_id","retweeted_status_user_id","retweeted_status_timestamp","expanded_urls"
"264117421005000001","","","2012-11-01 21:31:14 +0000","web","RT @kota: Terima kasih kepada semua petugas kota yang sudah bekerja siang dan malam supaya kota kita ini lekas pulih dan warga dapat ...","263768591172000001","165","2012-10-31 22:25:00 +0000",""
"264117421005000002","","","2012-11-01 21:31:14 +0000","web","RT @kota: Terima kasih ...","263768591172000001","165","2012-10-31 22:25:00 +0000",""
X
tw-normalize --account w tweets.csv | jq -c '[.kind,.text_state]'
