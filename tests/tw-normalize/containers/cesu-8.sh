# Surrogates encoded one by one are joined; lone ones become U+FFFD.
v() { printf '{"id_str":"%s","created_at":"Mon Sep 16 10:00:00 +0000 2013","text":"'"$2"'"}\n' "$1"; }
{ v 1 '\355\240\275\355\270\200'; v 2 'a\355\240\275b'; v 3 'a\355\270\200'; } | tw-normalize | jq -c '[.id,.text,.repaired]'
