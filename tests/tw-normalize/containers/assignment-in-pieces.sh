# An assignment whose bracket stands on the next line is one, however it comes in.
{ printf 'Grailbird.data.tweets_2016_03 = \n'; sleep 0.2; printf ' [ {"id_str":"1","created_at":"Mon Sep 16 10:00:00 +0000 2013","text":"a"'; sleep 0.2; printf '} ]\n'; } | tw-normalize --dehydrate
{ printf 'id\n'; sleep 0.2; printf '1234567890123456\n'; } | tw-normalize
