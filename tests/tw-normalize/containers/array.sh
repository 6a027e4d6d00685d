# An array, on one line and on many, empty, and with arrays inside.
v() { printf '{"id_str":"%s","created_at":"Mon Sep 16 10:00:00 +0000 2013","text":"%s"}' "$1" "$2"; }
{ echo "[$(v 1 a),$(v 2 b)]"; } | tw-normalize | jq -r .id
{ echo '['; v 3 a; echo ,; v 4 b; echo; echo ']'; } | tw-normalize | jq -r .id
echo '[]' | tw-normalize
echo "[[$(v 5 a)],[$(v 6 b),[$(v 7 c)]]]" | tw-normalize | jq -r .id
