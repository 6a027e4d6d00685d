cat > tagged.jsonl <<"END"
{"id":"1","platform":"x","kind":"original","text":"lapor kang","p":["a"],"p_evidence":[{"code":"a","rule":1,"at":[0,5],"words":"lapor"},{"code":"a","rule":2,"at":[0,5],"words":"lapor"},{"code":"a","rule":2,"at":[6,10],"words":"kang"},{"code":"b","rule":3,"at":[0,5],"words":"lapor"}]}
END
tw-kwic -o table tagged.jsonl
tw-kwic -o table --rule 2 tagged.jsonl
tw-kwic -o tsv tagged.jsonl
