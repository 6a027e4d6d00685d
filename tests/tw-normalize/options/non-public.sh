# Posts that are not for everybody are left out, unless they are asked for.
r() { printf '{"id":"%s","platform":"mastodon","kind":"original","text":"a"%s}\n' "$1" "$2"; }
{ r 1 ''; r 2 ',"visibility":"unlisted"'; r 3 ',"visibility":"private"'; r 4 ',"visibility":"direct"'; } > x.json
tw-normalize --dehydrate --flow flow x.json
jq .not_public flow
tw-normalize --dehydrate --non-public x.json
