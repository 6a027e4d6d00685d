# A file that is no lexicon is refused, and nothing of it is shown.
printf 'root:x:0:0:secret words\nmore of them\n' > private
printf '!other\n' > section
printf 'word\n' > bare
for f in private section bare; do
	printf 'codebook 1\ndimension: x\nlexicon: ./%s\n\n* a\nword\n' $f > b.codebook
	tw-lint -c ./b.codebook
	echo "status $?"
done
