# Ids in a file are left out.
v() { printf '{"id_str":"%s","created_at":"Mon Sep 16 10:00:00 +0000 2013","text":"a"}\n' "$1"; }
{ v 1; v 2; v 3; } > x.json
printf '2\r\n\n3' > gone
tw-normalize --deleted gone --dehydrate x.json
tw-normalize --deleted missing x.json || echo "status $?"
