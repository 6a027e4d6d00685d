# A user of whom only the id was kept.
echo '{"created_at":"Mon Sep 16 00:00:01 +0000 2013","id_str":"1","text":"a","user":{"id":7,"id_str":"7"},"source":"web"}' | tw-normalize
