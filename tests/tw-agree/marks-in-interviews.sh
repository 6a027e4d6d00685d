# Records of a project of REFI-QDA: each mark names its coder, and who marked
# something in a document has looked at all its turns.
cat > turns.ndjson <<'END'
{"id":"d1/0001","platform":"interview","kind":"turn","text":"satu","part":{"of":"d1","at":[0,4]},"program":["lapor"],"program_evidence":[{"code":"lapor","rule":0,"at":[0,4],"words":"satu","coder":"ana"},{"code":"lapor","rule":0,"at":[0,2],"words":"sa","coder":"budi"},{"code":"lapor","rule":0,"at":[1,4],"words":"atu","coder":"budi"}]}
{"id":"d1/0002","platform":"interview","kind":"turn","text":"dua","part":{"of":"d1","at":[5,8]},"program":["wifi"],"program_evidence":[{"code":"wifi","rule":0,"at":[0,3],"words":"dua","coder":"ana"}]}
{"id":"d1/0003","platform":"interview","kind":"turn","text":"tiga","part":{"of":"d1","at":[9,13]},"program":[],"program_evidence":[]}
{"id":"d2/0001","platform":"interview","kind":"turn","text":"empat","part":{"of":"d2","at":[0,5]},"program":["wifi"],"program_evidence":[{"code":"wifi","rule":0,"at":[0,5],"words":"empat","coder":"ana"}]}
END
tw-agree -d program --part pair turns.ndjson | jq -c '[.code, .coder, .other, .units, .agreement]'
