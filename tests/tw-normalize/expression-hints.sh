# What jq says of an expression, with what to write instead.
echo '{"id_str":"1","created_at":"Mon Sep 16 03:00:00 +0000 2013","text":"a"}' > post
try() { tw-normalize -e "$1" post 2>&1 | sed -n '1s/.*; //p'; }
try 'kind == "reply"'
try '.kind == reply'
try '.kind == "reply" && .lang == "id"'
try '.kind == "reply" || .lang == "id"'
try ".kind == 'reply'"
try '.text contains "a"'
try '.kind == "reply'
try '.kind ==='
echo '{"id":"1","text":"a"}' | tw-count -b 'k=kind' 2>&1 | sed -n '1s/.*; //p'
