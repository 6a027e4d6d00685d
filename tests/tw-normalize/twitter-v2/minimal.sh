# Tweets without their page: only the id of the author is known.
echo '{"edit_history_tweet_ids":["2"],"id":"2","text":"satu #dua"}' | tw-normalize
echo '{"author_id":"7","id":"2","text":"RT @x: satu"}' | tw-normalize
