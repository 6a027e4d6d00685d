# One row a post and code: places in code points, in order, what overlaps joined
# and what only touches not; a code found in a link alone has none; -n counts rows.
cat > in <<"X"
{"id":"1","platform":"x","kind":"original","created_at":"2014-01-01T10:00:00+07:00","via":"synthetic","text":"🚌 é wifi gratis, wifi","p":["a","b"],"p_evidence":[{"code":"a","rule":1,"at":[17,21],"scope":"own","words":"wifi"},{"code":"b","rule":3,"at":[9,15],"scope":"own","words":"gratis"},{"code":"a","rule":1,"at":[4,8],"scope":"own","words":"wifi"},{"code":"a","rule":2,"at":[4,15],"scope":"own","words":"wifi gratis"},{"code":"b","rule":4,"at":[15,16],"scope":"own","words":","}]}
{"id":"2","platform":"x","kind":"original","text":"lihat","p":["a/c"],"p_evidence":[{"code":"a/c","rule":1,"in":"urls","words":"https://wifi.go.id/x"}]}
{"id":"3","platform":"x","kind":"original","text":"tiada"}
X
tw-kwic --per-post in
tw-kwic --per-post --code a -n 1 in
tw-kwic --per-post --rule 2 -o tsv in
tw-kwic --per-post --sort left in
tw-kwic --per-post --width 9 in
tw-kwic --per-post --code z in
