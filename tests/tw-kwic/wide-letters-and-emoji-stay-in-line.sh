cat > tagged.jsonl <<"END"
{"id":"1","platform":"x","kind":"original","text":"👨‍👩‍👧 道路 rusak 道路道路道路道路 lapor! 👍🏽 rusak","p":["a"],"p_evidence":[{"code":"a","rule":1,"at":[24,30],"words":"lapor!"}]}
{"id":"2","platform":"x","kind":"original","text":"e\u0301 ke lapor!","p":["a"],"p_evidence":[{"code":"a","rule":1,"at":[6,12],"words":"lapor!"}]}
{"id":"3","platform":"x","kind":"original","text":"tolong di lapor! ya","p":["a"],"p_evidence":[{"code":"a","rule":1,"at":[10,16],"words":"lapor!"}]}
END
tw-kwic -o table --code a --width 16 tagged.jsonl
