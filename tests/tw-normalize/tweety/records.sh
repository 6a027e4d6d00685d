cat > x.json <<'X'
[{"id":"1900000000000000001","created_on":"2025-03-13 01:44:34+00:00","date":"2025-03-13 01:44:34+00:00","author":{"id":"12","username":"contoh","name":"Contoh"},"text":"Halo","rich_text":"Halo","likes":3,"retweet_counts":2,"reply_counts":1,"quote_counts":0,"views":"40","language":"in","is_retweet":false,"hashtags":[]}]
X
tw-normalize -q x.json
