# A project of REFI-QDA is read as tw-normalize --codings reads it: the same
# coders, codes and posts, so the same agreement.
cat > coded.ndjson <<'X'
{"id":"1","created_at":"2014-05-14T08:00:00+07:00","platform":"x","kind":"original","author":{"handle":"warga_1"},"text":"Lapor ke LAPOR! sekarang","program":["lapor"],"program_evidence":[{"code":"lapor","rule":4,"at":[9,15],"words":"LAPOR!","coder":"ana"},{"code":"lapor","rule":4,"at":[0,5],"words":"Lapor","coder":"budi"}]}
{"id":"2","created_at":"2014-05-15T08:00:00+07:00","platform":"x","kind":"original","author":{"handle":"warga_2"},"text":"wifi gratis di taman","program":["wifi"],"program_evidence":[{"code":"wifi","rule":7,"at":[0,4],"words":"wifi","coder":"ana"}]}
{"id":"3","created_at":"2014-05-15T08:00:00+07:00","platform":"x","kind":"original","author":{"handle":"warga_1"},"text":"tidak ada","program":[]}
X
tw-qda -c "$src/tests/all/book.codebook" -d program coded.ndjson > study.qdpx 2> /dev/null
tw-normalize --codings -d program study.qdpx | tw-agree -d program > piped
tw-agree -d program study.qdpx | cmp - piped
jq -c '[.code, .units, .coders, .agreement]' piped | head -2
# A part of one is damage, and said.
head -c 300 study.qdpx > cut.qdpx
tw-agree -d program cut.qdpx > none
echo "status $?, $(wc -c < none) bytes"
