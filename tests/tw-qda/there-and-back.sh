# Coded records as a project of REFI-QDA and back: the same posts, the same
# codes at the same places by the same coders; a second export is the same.
rec() { printf '{"id":"%s","created_at":"%s","platform":"x","kind":"original","author":{"handle":"%s"},"text":"%s"%s}\n' "$@"; }
{
	rec 1 2014-05-14T08:00:00+07:00 warga_1 'Lapor & <kirim> ke LAPOR! \"sekarang\" 😀 jalan' ',"program":["lapor","wifi"],"program_evidence":[{"code":"lapor","rule":4,"at":[19,25],"words":"LAPOR!"},{"code":"lapor","rule":4,"at":[0,5],"words":"Lapor","coder":"ana"},{"code":"wifi","rule":7,"at":[0,5],"words":"Lapor","coder":"budi"}]'
	rec 2 2014-05-15T08:00:00+07:00 warga_2 'wifi gratis\n\ndi taman\u0007' ',"program":["wifi"],"program_evidence":[]'
	rec 3 2014-06-01T08:00:00+07:00 warga_1 '' ',"program":[]'
	echo '{"id":"4","platform":"x","kind":"original","text":"tanpa tanggal 🌐 wifi","program":["wifi","lain"],"program_evidence":[{"code":"wifi","rule":7,"at":[16,20],"words":"wifi"}]}'
} > tagged.ndjson
book=$src/tests/all/book.codebook
tw-qda -c "$book" -d program --cases author.handle tagged.ndjson > study.qdpx; echo "$?"
TZ=Asia/Jakarta tw-qda -c "$book" -d program --cases author.handle tagged.ndjson 2> /dev/null | cmp - study.qdpx
tw-normalize --codings study.qdpx > back.ndjson; echo "$?"
what='[.id, .author.handle, .created_at, .text, .program, [.program_evidence[]? | [.code, .at, .words, .coder]]]'
jq -c "$what" back.ndjson
tw-qda -c "$book" -d program --cases author.handle back.ndjson 2> /dev/null > again.qdpx
tw-normalize --codings again.qdpx | cmp - back.ndjson
tw-kwic -d program back.ndjson > /dev/null; echo "$?"
for per in conversation post day author; do
	tw-qda -c "$book" -d program --per $per tagged.ndjson 2> /dev/null > $per.qdpx
	tw-normalize --codings $per.qdpx 2> /dev/null | jq -c "$what" > $per.out
	sort $per.out > a; jq -c "$what" back.ndjson | sort | cmp - a
done
# What other programs read holds to the schema.
if command -v xmllint > /dev/null && command -v unzip > /dev/null; then
	unzip -q study.qdpx project.qde
	xmllint --nonet --noout --schema "$src/tests/tw-qda/project-2019.xsd" project.qde 2>&1
else
	echo project.qde validates
fi
# Nothing coded, nothing at all.
tw-qda -c "$book" -d program < /dev/null 2> /dev/null > empty.qdpx; echo "$?"
tw-normalize --codings empty.qdpx; echo "$?"
tw-qda -c "$book" --per week tagged.ndjson; echo "$?"
