cat > tagged.jsonl <<"END"
{"id":"1","platform":"x","kind":"original","text":"see","p":["a"],"p_evidence":[{"code":"a","rule":1,"in":"urls","words":"https://lapor.go.id/x"}]}
END
tw-kwic -o table tagged.jsonl
tw-kwic tagged.jsonl
