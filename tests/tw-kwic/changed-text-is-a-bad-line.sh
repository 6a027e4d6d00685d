cat > tagged.jsonl <<"END"
{"id":"1","platform":"x","kind":"original","text":"lapor kang","p":["a"],"p_evidence":[{"code":"a","rule":1,"at":[0,5],"words":"lapor"}]}
{"id":"2","platform":"x","kind":"original","text":"kang lapor","p":["a"],"p_evidence":[{"code":"a","rule":1,"at":[0,5],"words":"lapor"}]}
{"id":"3","platform":"x","kind":"original","text":"lapor","p":["a"],"p_evidence":[{"code":"a","rule":1,"at":[0,99],"words":"lapor"}]}
{"id":"4","platform":"x","kind":"original","text":"lapor","p":["a"],"p_evidence":[{"code":"a","rule":1,"at":[5,0],"words":""}]}
{"id":"5","platform":"x","kind":"original","text":"lapor","p":["a"],"p_evidence":[{"code":"a","at":[0,5],"words":"lapor"}]}
{"id":"6","platform":"x","kind":"original","text":"lapor","p":["a"],"p_evidence":"none"}
{"id":"7","platform":"x","kind":"original","text":"lapor","p":["a"],"p_evidence":[{"code":"a","rule":1,"at":[0,1.5],"words":"lapor"}]}
END
tw-kwic -o tsv tagged.jsonl
