cat > tagged.jsonl <<"END"
{"id":"1","platform":"x","kind":"original","text":"<b>lapor</b> & kang","p":["a"],"p_evidence":[{"code":"a","rule":1,"at":[3,8],"words":"lapor"}]}
END
tw-kwic -o html --code a tagged.jsonl | sed -n -e '/<title>/p' -e '/<body>/,$p'
