cat > tagged.jsonl <<"END"
{"id":"1","platform":"x","kind":"original","text":"zebra di lapor","p":["a"],"p_evidence":[{"code":"a","rule":1,"at":[9,14],"words":"lapor"}]}
{"id":"2","platform":"x","kind":"original","text":"ayo Ke lapor","p":["a"],"p_evidence":[{"code":"a","rule":1,"at":[7,12],"words":"lapor"}]}
{"id":"3","platform":"x","kind":"original","text":"apel di lapor","p":["a"],"p_evidence":[{"code":"a","rule":1,"at":[8,13],"words":"lapor"}]}
{"id":"4","platform":"x","kind":"original","text":"lapor","p":["a"],"p_evidence":[{"code":"a","rule":1,"at":[0,5],"words":"lapor"}]}
{"id":"5","platform":"x","kind":"original","text":"apel DI lapor","p":["a"],"p_evidence":[{"code":"a","rule":1,"at":[8,13],"words":"lapor"}]}
END
tw-kwic --sort left --code a -o table tagged.jsonl
