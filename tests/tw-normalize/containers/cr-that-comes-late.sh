# CR alone ends lines whether or not the first one has come with the first bytes.
v() { printf '{"id_str":"%s","created_at":"Mon Sep 16 10:00:00 +0000 2013","text":"a"}' "$1"; }
{ v 1; sleep 0.2; printf '\r\r'; v 2; sleep 0.2; printf '\r{"broken\r'; v 3; } | tw-normalize --dehydrate
{ v 1; printf '\r'; sleep 0.2; printf '\n\r\n'; v 2; printf '\r\n{"broken\r\n'; v 3; } | tw-normalize --dehydrate
