# One code and one rule are no codes and rules, and one file no files.
cat > a.codebook << 'END'
codebook 1
dimension: d
* a
  a
END
cat > b.codebook << 'END'
codebook 1
dimension: d
* a
  a
  b
* c
END
for language in en id; do
	tw-report --words $language -c ./a.codebook -c ./b.codebook |
	    grep '^<details class="book"'
done
tw-report --manifest ./a.codebook > manifest.json
tw-report --verify manifest.json
