# Posts as JSON inside strings, a line each or in an array.
v() { printf '"{\\"id_str\\":\\"%s\\",\\"created_at\\":\\"Mon Sep 16 10:00:00 +0000 2013\\",\\"text\\":\\"caf\\\\u00e9 \\\\\\"%s\\\\\\"\\"}"' "$1" "$1"; }
{ v 1; echo; v 2; echo; } > lines.json
printf '[%s,%s]\n' "$(v 3)" "$(v 4)" > array.json
printf '%s\n' '"{\"id_str\":"' > broken.json
tw-normalize lines.json array.json | jq -r '.id + " " + .text'
tw-normalize broken.json
