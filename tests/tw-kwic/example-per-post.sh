cat > tagged.jsonl <<"X"
{"id":"1234567890123456789","platform":"twitter","kind":"original","text":"Silakan kirim ke LAPOR! atau SMS 1708 ya kang","program":["lapor"],"program_evidence":[{"code":"lapor","rule":4,"at":[17,23],"scope":"own","words":"LAPOR!"},{"code":"lapor","rule":5,"at":[29,37],"scope":"own","words":"SMS 1708"}]}
{"id":"1234567890123456790","platform":"twitter","kind":"original","text":"Cara lapor! kang?","program":["lapor"],"program_evidence":[{"code":"lapor","rule":4,"at":[5,11],"scope":"own","words":"lapor!"}]}
X
tw-kwic --code lapor --per-post tagged.jsonl
