# An array that is not closed: what is whole is kept, and it is said.
v() { printf '{"id_str":"%s","created_at":"Mon Sep 16 10:00:00 +0000 2013","text":"%s"}' "$1" "$2"; }
echo "[$(v 1 a),$(v 2 b)," > cut.json
tw-normalize cut.json | jq -r .id
tw-normalize cut.json > /dev/null
