# RFC 7464 puts a record separator before each value.
printf '\036{"id_str":"1","created_at":"Mon Sep 16 10:00:00 +0000 2013","text":"a"}\n\036{"id_str":"2","created_at":"Mon Sep 16 10:00:00 +0000 2013","text":"b"}\n' | tw-normalize --dehydrate
