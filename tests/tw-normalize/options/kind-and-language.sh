# Kinds and languages, several of each.
v() { printf '{"id_str":"%s","created_at":"Mon Sep 16 10:00:00 +0000 2013","text":"%s","lang":"%s"}\n' "$1" "$2" "$3"; }
{ v 1 a in; v 2 'RT @x: a' in; v 3 a en; v 4 a ''; } > x.json
tw-normalize --dehydrate --kind original x.json
tw-normalize --dehydrate --kind manual-repost,reply --flow flow x.json
jq -c '[.other_kind,.written]' flow
tw-normalize --dehydrate --lang id,en --flow flow x.json
jq -c '[.other_language,.written]' flow
tw-normalize --kind retweet x.json || echo "status $?"
