# --level says which findings make the status 1; all are printed.
printf 'codebook 1\n* a A\n  /x/\n' > note.codebook
printf 'codebook 1\n* a A\n  x\n  x\n' > warning.codebook
printf 'codebook 1\n* a A\n  x\n  yes: y\n' > error.codebook
for book in note warning error; do
	for level in note warning error; do
		tw-lint -c $book.codebook --level $level > out
		echo "$book --level $level: status $?, $(grep -c "$book: " out) printed"
	done
done
tw-lint -c note.codebook --level loud > said 2>&1; echo "status $?"
head -n 1 said
tw-lint -c note.codebook --often 2 > said 2>&1; echo "status $?"
head -n 1 said
tw-lint -c note.codebook --part page > said 2>&1; echo "status $?"
head -n 1 said
tw-lint -c note.codebook -o xml > said 2>&1; echo "status $?"
head -n 1 said
tw-lint > said 2>&1; echo "status $?"
head -n 1 said
