# Before 2013 reposts were cut with three dots.
cat > tweets.csv <<'X'
"tweet_id","in_reply_to_status_id","in_reply_to_user_id","timestamp","source","text","retweeted_status_id","retweeted_status_user_id","retweeted_status_timestamp","expanded_urls"
"264117421005000001","","","2012-11-01 21:31:14 +0000","web","RT @someone: Terima kasih kepada semua petugas yang bekerja supaya warga dapat ...","263768591172000001","165","2012-10-31 22:25:00 +0000",""
X
tw-normalize -q --account contoh tweets.csv
