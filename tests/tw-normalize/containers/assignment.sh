# What JavaScript assigns: the export of an account, Grailbird, modules.
v() { printf '{"id_str":"%s","created_at":"Mon Sep 16 10:00:00 +0000 2013","text":"%s"}' "$1" "$2"; }
echo "window.YTD.tweets.part0 = [ {\"tweet\":$(v 1 a)}, {\"tweet\":$(v 2 b)} ]" | tw-normalize | jq -c '[.id,.source]'
printf 'Grailbird.data.tweets_2013_09 = \n [ %s ]' "$(v 3 a)" | tw-normalize | jq -c '[.id,.source]'
printf 'export let data = [\n%s,\n%s\n];\n' "$(v 4 a)" "$(v 5 b)" | tw-normalize | jq -c '[.id,.source]'
printf 'var a = %s;\nvar b = %s;\n' "$(v 6 a)" "$(v 7 b)" | tw-normalize | jq -c '[.id,.source]'
