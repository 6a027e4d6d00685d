echo '{"id":"tag:search.twitter.com,2005:1","objectType":"activity","verb":"delete","object":{"id":"tag:search.twitter.com,2005:1"}}' | tw-normalize
