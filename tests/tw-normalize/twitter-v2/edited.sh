# A post that was edited keeps the id of the version that was collected.
echo '{"edit_history_tweet_ids":["1","2"],"id":"2","author_id":"3","text":"versi dua"}' | tw-normalize
