# A text full of < that nothing closes takes no longer than any other.
ulimit -t 30
awk 'BEGIN {
	printf "{\"id\":\"1\",\"uri\":\"https://m.example/1\",\"account\":{\"acct\":\"a\",\"url\":\"https://m.example/@a\"},"
	printf "\"created_at\":\"2021-03-28T02:57:55Z\",\"visibility\":\"public\",\"content\":\"<p>yes</p>"
	for (i = 0; i < 3000000; i++) printf "a<"
	print "\"}"
}' > long.json
tw-normalize long.json | jq -c '[.id, (.text | length), .text[:8]]'
