# Names of places do not make a code, when they are left out; "jalan" stays.
. "$src/tests/tw-learn/lib/lib"
coded 120
# Complaints are all of one district, the others of another.
sed '/"complaint"/s/dekat [a-z]* [a-z]*\|di [a-z]* [a-z]*/di jalan dago/
    /"complaint"/!s/dekat [a-z]* [a-z]*\|di [a-z]* [a-z]*/di jalan buah batu/' \
    coded.ndjson > placed
{
	printf 'kind\tid\tname\tin\tforms\n'
	printf 'head\tgazetteer\t1\nhead\tlevels\tkecamatan\n'
	printf 'kecamatan\tdago\tDago\t\t\nkecamatan\tbuahbatu\tBuahbatu\t\tbuah batu|batu?di\n'
} > city.tsv
tw-learn -d tone=.labels.tone -M with.model placed > rows
tw-learn -d tone=.labels.tone --without-places ./city.tsv -M without.model placed > rows
one_line without.model | jq -c .without_places
one_line without.model | grep -c 'dago\|buah'
one_line with.model | grep -c 'dago'
try() {
	printf '{"id":"1","kind":"reply","text":"%s"}\n' "$2" |
	    tw-tag -M "$1.model" | jq -c '.tone_p.complaint'
}
for m in with without; do
	a=$(try $m 'lampu di dago'); b=$(try $m 'lampu di buah batu')
	[ "$a" = "$b" ] && echo "$m: the place counts for nothing" || echo "$m: the place counts"
done
