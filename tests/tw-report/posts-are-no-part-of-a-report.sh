printf '{"id":"1","platform":"x","kind":"original","text":"a"}\n' > posts.jsonl
tw-report posts.jsonl
