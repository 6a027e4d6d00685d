# The first of posts with the same id on the same platform is written. Ids that
# were made tell nothing, so they take no part.
v() { printf '{"id_str":"%s","created_at":"Mon Sep 16 10:00:00 +0000 2013","text":"%s"}\n' "$1" "$2"; }
{ v 1 first; v 2 other; v 1 again; } > a.json
{ v 2 again; v 3 new; v 03 'not 3'; } > b.json
tw-normalize --flow flow a.json b.json | jq -c '[.id,.text]'
jq -c '[.read,.duplicate,.written]' flow
tw-normalize --keep-duplicates a.json b.json | wc -l
r() { printf '{"id":"%s","platform":"%s","kind":"original","text":"a","source":"record"}\n' "$1" "$2"; }
{ r 1 twitter; r 1 mastodon; r 1 twitter; r at://x bluesky; r at://x bluesky; r at://x other; r xAA twitter; r xAA twitter; } |
    tw-normalize | jq -c '[.id,.platform]'
m='{"id":"x0123456789abcdef","platform":"twitter","kind":"original","text":"a","repaired":["id-made"]}'
printf '%s\n%s\n' "$m" "$m" | tw-normalize | wc -l
