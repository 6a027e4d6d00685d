# The books that are shipped have no findings of a level that counts.
for book in "$src"/lib/share/codebooks/*.codebook; do
	name=${book##*/}
	tw-lint -c "${name%.codebook}" > out || { echo "$name: $?"; grep -v ' note: ' out; }
done
