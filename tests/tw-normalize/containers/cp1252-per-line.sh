# Bytes that are not UTF-8 are read as Windows-1252, in their line alone; what
# is valid beside them stays; each post that needed it says so.
v() { printf '{"id_str":"%s","created_at":"Mon Sep 16 10:00:00 +0000 2013","text":"'"$2"'"}\n' "$1"; }
{ v 1 'caf\303\251'; v 2 'caf\351 \223x\224 \303\251'; v 3 'caf\303\251'; } > mixed.json
tw-normalize mixed.json | jq -c '[.id,.text,.repaired]'
tw-normalize mixed.json > /dev/null
# The same in an array on one line.
{ printf '['; v 1 'caf\303\251' | tr -d '\n'; printf ,; v 2 'caf\351'; printf ']'; } | tw-normalize | jq -c '[.id,.text,.repaired]'
