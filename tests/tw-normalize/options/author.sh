# Authors, with or without @, in any case, several of them, from a file.
v() { printf '{"id_str":"%s","created_at":"Mon Sep 16 10:00:00 +0000 2013","text":"a","user":{"screen_name":"%s"}}\n' "$1" "$2"; }
{ v 1 RidwanKamil; v 2 odedmd; v 3 lain; echo '{"id_str":"4","created_at":"Mon Sep 16 10:00:00 +0000 2013","text":"nobody"}'; } > x.json
tw-normalize --dehydrate -a ridwankamil x.json
tw-normalize --dehydrate -a @RIDWANKAMIL -a OdedMD --flow flow x.json
jq .other_author flow
printf '\n@OdedMd \r\nlain\n' > list
tw-normalize --dehydrate --authors list x.json
tw-normalize --authors missing x.json || echo "status $?"
