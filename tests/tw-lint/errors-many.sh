# All mistakes of a book are told, up to 20; the others are counted, by every
# program, and nothing is read or written.
{
	printf 'codebook 1\ndimension: x\n* a A\n'
	for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22; do echo "  a$i!"; done
} > x.codebook
tw-lint -c x.codebook | grep -c 'error:'
echo '{"id":"1","text":"a"}' > r.ndjson
tw-tag -c x.codebook r.ndjson
