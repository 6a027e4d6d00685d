# Values over many lines, one behind the other, and with no line end between.
v() { printf '{\n  "id_str": "%s",\n  "created_at": "Mon Sep 16 10:00:00 +0000 2013",\n  "text": "%s"\n}' "$1" "$2"; }
{ v 1 a; echo; v 2 b; v 3 c; printf '\n\n'; v 4 d; } | tw-normalize | jq -r .id
