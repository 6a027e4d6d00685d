# Bad elements of an array that is one line cost nothing but themselves.
v() { printf '{"id_str":"%s","created_at":"Mon Sep 16 10:00:00 +0000 2013","text":"a"}' "$1"; }
printf '[%s,{"id_str":"x","user":{"id":01},"text":"{"},%s,{"id_str":"y","text":"a"b"},%s]\n' "$(v 1)" "$(v 2)" "$(v 3)" > bad.json
tw-normalize --dehydrate bad.json
