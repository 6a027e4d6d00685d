cat > tagged.jsonl <<"END"
{"id":"1","platform":"x","kind":"original","text":"lapor","p":["a"],"p_evidence":[{"code":"a","rule":1,"at":[0,5],"words":"lapor"}],"q":["b"],"q_evidence":[{"code":"b","rule":1,"at":[0,5],"words":"lapor"}]}
END
tw-kwic -d q -o tsv tagged.jsonl
tw-kwic -o tsv tagged.jsonl
