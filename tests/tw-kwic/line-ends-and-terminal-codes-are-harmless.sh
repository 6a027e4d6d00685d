cat > tagged.jsonl <<"END"
{"id":"1","platform":"x","kind":"original","text":"a\tb\nc \u001b[31mlapor\r\nke \u202esini","p":["a"],"p_evidence":[{"code":"a","rule":1,"at":[11,16],"words":"lapor"}]}
END
tw-kwic -o table --code a tagged.jsonl
tw-kwic -o tsv --code a tagged.jsonl
tw-kwic -o ndjson --code a tagged.jsonl
