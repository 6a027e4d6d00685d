# What contradicts itself, and books that say what cannot be.
. "$src/tests/tw-case/lib"
: > in
tw-case in; echo $?
for o in '--open 0' '--open 99999999' '--part posts' '--through -o table' '--through --part case' \
    '-o open311 --explain' '-o odd' '--window 3' '--window 0d' '--window soon'; do
	tw-case -c book.codebook $o in > out 2> err; echo "$? $(head -1 err)"
done
for bad in 'window: soon' 'limit: 0d' 'severity: 4' 'severity: high'; do
	printf 'codebook 1\ndimension: topic\nproperties: office limit severity window\n* a A\n  %s\n  a\n' "$bad" > bad.codebook
	tw-case -c bad.codebook in; echo $?
done
printf 'codebook 1\ndimension: topic\nproperties: office\n* a A\n  office: b\n  office: c\n  a\n' > bad.codebook
tw-case -c bad.codebook in; echo $?
printf 'codebook 1\n* a A\n  a\n' > bad.codebook
tw-case -c bad.codebook in; echo $?
