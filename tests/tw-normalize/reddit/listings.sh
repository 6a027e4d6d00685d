# Answers of Reddit's own interface: a thread is two listings, in which comments
# nest; those that are only counted are said.
cat > thread.json <<'X'
[{"kind":"Listing","data":{"children":[{"kind":"t3","data":{"name":"t3_abc123","id":"abc123","subreddit":"x","title":"Judul","selftext":"","is_self":false,"author":"w","created_utc":1739250000.0,"permalink":"/r/x/comments/abc123/j/","url":"https://example.org/berita"}}],"after":null}},
{"kind":"Listing","data":{"children":[{"kind":"t1","data":{"id":"c1","subreddit":"x","body":"satu","author":"w2","created_utc":1739250001.0,"link_id":"t3_abc123","parent_id":"t3_abc123","replies":{"kind":"Listing","data":{"children":[{"kind":"t1","data":{"id":"c2","subreddit":"x","body":"dua","author":"[deleted]","created_utc":1739250002.0,"link_id":"t3_abc123","parent_id":"t1_c1","replies":""}},{"kind":"more","data":{"count":7,"children":["c9"]}}]}}}}]}}]
X
tw-normalize thread.json
# A comment and a post may have the same id.
cat > old.ndjson <<'X'
{"id":"abc12","title":"Judul","selftext":"Isi","author":"w","created_utc":1180656070,"subreddit":"x","permalink":"/r/x/comments/abc12/j/","num_comments":2,"score":1}
{"id":"abc12","body":"satu","author":"w2","created_utc":1251763202,"subreddit":"x","parent_id":"t3_abc12","link_id":"t3_abc12","score":1}
X
tw-normalize old.ndjson | jq -c '[.id, .conversation, .reply_to.id]'
# They are in the account of the file, too.
tw-normalize -q --flow flow thread.json > records
jq -c 'with_entries(select(.value | type == "number" and . > 0))' flow
