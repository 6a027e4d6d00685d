# Answers to a search, rows of Elasticsearch, messages for one user.
v() { printf '{"id_str":"%s","created_at":"Mon Sep 16 10:00:00 +0000 2013","text":"%s"}' "$1" "$2"; }
{
	echo "{\"statuses\":[$(v 1 a),$(v 2 b)],\"search_metadata\":{\"count\":2}}"
	echo "{\"next\":\"x\",\"results\":[$(v 3 a)],\"requestParameters\":{}}"
	echo "{\"_index\":\"t\",\"_id\":\"1\",\"_source\":$(v 4 a)}"
	echo "{\"_index\":\"t\",\"_id\":\"2\",\"_source\":$(v 5 a)}"
	echo "{\"for_user\":1,\"message\":$(v 6 a)}"
} | tw-normalize | jq -r .id
{
	echo "{\"total_rows\":1,\"rows\":[{\"id\":\"a\",\"key\":\"a\",\"doc\":$(v 7 a)}]}"
	echo "{\"for_user_id\":\"1\",\"tweet_create_events\":[$(v 8 a)]}"
	echo "{\"took\":1,\"hits\":{\"total\":1,\"hits\":[{\"_index\":\"t\",\"_source\":$(v 9 a)}]}}"
} | tw-normalize | jq -r .id
