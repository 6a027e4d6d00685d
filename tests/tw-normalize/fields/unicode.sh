# Pairs of surrogates are one sign, lone ones U+FFFD, never a failure;
# NUL, line separators, joiners and marks are text; nothing is normalised.
t() { printf '{"id_str":"1","created_at":"Mon Sep 16 10:00:00 +0000 2013","text":"%s"}\n' "$1" | tw-normalize | jq -c '[(.text|explode), .repaired]'; }
t '\ud83d\ude00'
t 'a\ud83db'
t '\ude00'
t '\ud83d\ud83d\ude00'
t 'a\u0000b'
t '\u200b\u200d\ufe0f\u202e'
t 'e\u0301 \u00e9'
