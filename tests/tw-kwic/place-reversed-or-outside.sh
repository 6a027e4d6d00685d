# A place that ends before it begins, or beyond the text, is no place, also
# where the words it would cut out are those that are written.
entry() {
	printf '{"id":"%d","platform":"x","kind":"original","text":"%s","p":["a"],"p_evidence":[{"code":"a","rule":1,"at":[%d,%d],"words":"%s"}]}\n' "$@"
}
{
	entry 1 'kang lapor' 5 10 lapor
	entry 2 'kang lapor' 5 11 lapor
	entry 3 'kang lapor' 10 5 ''
	entry 4 'kang lapor' 5 4 ''
	entry 5 'kang lapor' 11 11 ''
	entry 6 'kang lapor' 99 11 ''
	entry 7 'kang café' 5 9 café
	entry 8 'kang café' 5 10 café
	entry 9 'kang café' 9 5 ''
	entry 10 'kang café' 10 10 ''
	entry 11 'kang café' 10 12 ''
} > tagged.ndjson
tw-kwic -o tsv tagged.ndjson
