# Text, entities and counts of a repost are those of the original; that its own
# text was cut is said.
cat > x.json <<'X'
{"created_at":"Mon Sep 16 03:10:00 +0000 2013","id_str":"11","text":"RT @WargaSatu: jalan Dago rusak parah, mohon segera diperbaiki sebelum hujan #lap\u2026","entities":{"hashtags":[],"user_mentions":[{"screen_name":"WargaSatu"}],"urls":[]},"retweeted_status":{"created_at":"Mon Sep 16 03:00:00 +0000 2013","id_str":"10","text":"jalan Dago rusak parah, mohon segera diperbaiki sebelum hujan #lapor &amp; foto","entities":{"hashtags":[{"text":"lapor"}],"user_mentions":[],"urls":[]},"user":{"screen_name":"WargaSatu"},"retweet_count":7,"favorite_count":5},"retweet_count":7,"favorite_count":0,"user":{"screen_name":"lain"}}
{"created_at":"Mon Sep 16 03:10:00 +0000 2013","id_str":"12","text":"RT @dua: pendek","entities":{"hashtags":[],"user_mentions":[{"screen_name":"dua"}],"urls":[]},"retweeted_status":{"id_str":"9","text":"pendek","entities":{"hashtags":[],"user_mentions":[],"urls":[]},"user":{"screen_name":"dua"}},"user":{"screen_name":"lain"}}
{"created_at":"Mon Sep 16 03:10:00 +0000 2013","id_str":"13","text":"RT @dua: setuju","retweeted_status":{"id_str":"8","text":"setuju","user":{"screen_name":"dua"},"quoted_status_id_str":"7","quoted_status":{"id_str":"7","text":"usul","user":{"screen_name":"tiga"}}},"user":{"screen_name":"lain"}}
X
tw-normalize x.json
