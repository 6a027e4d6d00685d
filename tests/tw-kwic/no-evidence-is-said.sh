printf '{"id":"1","platform":"x","kind":"original","text":"lapor","p":["a"]}\n' > tagged.jsonl
tw-kwic -o tsv tagged.jsonl
echo $?
tw-kwic -d p -o tsv tagged.jsonl
