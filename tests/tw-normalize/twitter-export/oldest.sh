# The first exports have no "tweet" around each post.
printf 'window.YTD.tweet.part0 = [ {\n "id_str" : "1221130902635458567",\n "created_at" : "Sat Jan 25 18:01:09 +0000 2020",\n "full_text" : "Bandung"\n} ]' | tw-normalize --account x
