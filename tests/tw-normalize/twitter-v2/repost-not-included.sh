# The original is not there: the text is what the repost has, without prefix.
echo '{"author_id":"7","id":"2","text":"RT @x: satu dua\u2026","referenced_tweets":[{"type":"retweeted","id":"1"}],"entities":{"mentions":[{"username":"x"},{"username":"y"}]}}' | tw-normalize
