# A place that ends before it begins, or beyond the text, is none: the code is
# given to the whole post, which is said.
entry() {
	printf '{"id":"%d","platform":"x","kind":"original","text":"%s","p":["a"],"p_evidence":[{"code":"a","rule":1,"at":[%d,%d],"words":"%s"}]}\n' "$@"
}
printf 'codebook 1\ndimension: p\n* a\nlapor\n' > b.codebook
{
	entry 1 'kang lapor' 5 10 lapor
	entry 2 'kang lapor' 5 11 lapor
	entry 3 'kang lapor' 10 5 ''
	entry 4 'kang lapor' 11 11 ''
	entry 5 'kang café' 5 9 café
	entry 6 'kang café' 5 10 café
} > tagged.ndjson
tw-qda -c ./b.codebook -d p tagged.ndjson > study.qdpx
echo "$?"
tw-normalize --codings study.qdpx > back.ndjson
echo "$?"
jq -c '[.id, .p, [.p_evidence[]? | [.at, .words]]]' back.ndjson
