# An answer of Elasticsearch, objects of tweepy, threads of ntscraper, the
# context of a post on Mastodon.
v() { printf '{"id_str":"%s","created_at":"Mon Sep 16 10:00:00 +0000 2013","text":"a"}' "$1"; }
n() { printf '{"link":"https://twitter.com/a/status/%s#m","text":"a","user":{"username":"@a"},"is-retweet":false,"stats":{"likes":1}}' "$1"; }
m() { printf '{"id":"%s","created_at":"2024-05-14T03:00:00Z","content":"<p>a</p>","account":{"acct":"a@example.org"}}' "$1"; }
{
	echo "{\"took\":1,\"hits\":{\"total\":2,\"hits\":[{\"_id\":\"1\",\"_source\":$(v 1)},{\"_id\":\"2\",\"_source\":$(v 2)}]}}"
	echo "{\"_api\":null,\"_json\":$(v 3)}"
	echo "{\"tweets\":[$(n 4)],\"threads\":[[$(n 5),$(n 6)]]}"
	echo "{\"ancestors\":[$(m 7)],\"descendants\":[$(m 8)]}"
} | tw-normalize | jq -r .id
