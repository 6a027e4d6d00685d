# Slips that are no JSON and leave no doubt: a quote or another character after a
# backslash, a comma before a bracket.
printf '%s\n' '{"id_str":"1","text":"it\'"'"'s C:\d","user":{"screen_name":"w",},}' \
    '{"id_str":"2","text":"a","user":{"screen_name":"w"},"x":[1,2, ]}' > x.jsonl
tw-normalize x.jsonl | jq -c '[.id,.text]'
