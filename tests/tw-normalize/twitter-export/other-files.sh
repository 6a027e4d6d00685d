# account.js says whose it is, note-tweet.js has the whole of long posts; both
# are read first, whatever their place.
d=$src/tests/tw-normalize/twitter-export
cp "$d"/*.js .
tw-normalize --flow flow tweets.js account.js note-tweet.js
jq -c '[.written,.no_post,.no_posts,.repaired]' flow
