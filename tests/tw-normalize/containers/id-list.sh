# A list of ids holds no posts: it is counted and named.
printf '1344908468193435649\n1344908468193435650\n\n1344908468193435651\n' > ids.txt
tw-normalize --flow flow ids.txt || echo "status $?"
jq -c '[.no_post,.blank,.no_posts]' flow
printf 'twitter:3424266646\ntwitter:3277467241' | tw-normalize
printf 'tweet_id\r\n1344908468193435649\r\n' | tw-normalize
printf '["1344908468193435649",1344908468193435650]' > ids.json
tw-normalize --flow flow ids.json || echo "status $?"
jq -c '[.no_post,.broken]' flow
