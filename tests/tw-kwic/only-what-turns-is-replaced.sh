# Signs that turn the direction of writing are replaced in a table; letters of other
# scripts whose last bytes are the same stay.
printf 'codebook 1\ndimension: program\n* lapor\n  lapor\n' > b.codebook
for c in '\u202a' '\u202e' '\u2066' '\u2069' '\u2029' '\u202f' '\u2065' '\u206a' '\ua02a' '\ue06a' '\u1026'; do
	printf '{"id":"1","text":"satu lapor x%sy"}\n' "$c" | tw-tag -c ./b.codebook |
	    tw-kwic -d program -o table | sed -n 's/.*\(x.*y\).*/\1/p' | od -An -tx1 | sed "s/^/${c#?}/"
done
