# A book that names what lies beside it as ./c and is itself named as ./b: what
# is shown is ./c, not ././c, on the page, in the manifest and in messages.
mkdir sub
for b in ./b sub/b b; do
	cat > $b.codebook << 'END'
codebook 1
dimension: d
lexicon: ./l.lexicon
include: ./c.codebook
* x
  x
END
	printf 'codebook 1\n* y\n  y\n' > ${b%b}c.codebook
	printf 'x = y\n' > ${b%b}l.lexicon
	echo $b
	tw-report -c $b.codebook | grep '^<p class="note"><code>'
	tw-report --manifest -c $b.codebook | grep -o '"name":"[^"]*"'
	printf 'codebook 1\n* y\n  y(\n' > ${b%b}c.codebook
	tw-report -c $b.codebook
done
