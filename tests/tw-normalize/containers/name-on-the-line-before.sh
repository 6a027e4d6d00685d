# Words on a line before an assignment are no part of its name.
printf '%s\n' '{"id_str":"1","created_at":"Mon Sep 16 10:00:00 +0000 2013","text":"a","user":{"screen_name":"x"}}' \
	'some words' \
	'window.YTD.tweets.part0 = [' \
	'{"tweet":{"id_str":"2","created_at":"Mon Sep 16 10:00:00 +0000 2013","full_text":"b"}}' \
	']' > export.js
tw-normalize --dehydrate export.js
