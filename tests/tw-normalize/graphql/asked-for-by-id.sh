# The answer to one id, to several, and to one that is gone.
t() { printf '{"result":{"__typename":"Tweet","rest_id":"%s","legacy":{"full_text":"%s","created_at":"Wed May 14 03:00:00 +0000 2014"}}}' "$1" "$2"; }
{
	echo "{\"data\":{\"tweetResult\":$(t 466412583121846279 satu)}}"
	echo "{\"data\":{\"tweetResult\":[$(t 466412583121846280 dua),$(t 466412583121846281 tiga)]}}"
	echo '{"data":{"tweetResult":{"result":{"__typename":"TweetUnavailable"}}}}'
} | tw-normalize | jq -r '.id + " " + .text'
