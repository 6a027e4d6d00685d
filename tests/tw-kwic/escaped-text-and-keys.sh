cat > tagged.jsonl <<"END"
{"id":"1","platform":"x","kind":"original","text":"\u006capor \ud83d\ude00 \"kang\"","\u0070_evidence":[{"code":"a\u002fb","rule":1,"at":[8,14],"words":"\u0022kang\""},{"code":"a","rule":2,"at":[0,5],"words":"lapor"}]}
END
tw-kwic -o tsv tagged.jsonl
tw-kwic -d p --code a/b -o tsv tagged.jsonl
