# A book may call its codes otherwise in Indonesian or English: rows carry it as
# labels, tables are asked for it with --words, and other programs pass it on.
cat > b.codebook <<'X'
codebook 1
dimension: k
* a  Launch
  label-id: Peluncuran # 1
  x
* b  Keluhan
  label-en: Complaint
  label-id: Keluhan warga
  y
* c  Thanks
  z
X
for k in a b b c; do
	n=$((n + 1))
	echo "{\"id\":\"$n\",\"created_at\":\"2014-01-0${n}T10:00:00Z\",\"text\":\"\",\"k\":[\"$k\"]}"
done > in
tw-count -b k -c ./b.codebook in 2> /dev/null > rows
jq -c '[.k, .label, .labels]' rows
tw-count -b k -c ./b.codebook -o csv in 2> /dev/null | cut -d, -f 1-3
for w in en id; do
	tw-count --words $w -b k -c ./b.codebook -o table in 2> /dev/null | head -5 | cut -c 1-20
done
# What is no language has no words.
tw-count --words jv -b k in
# A label in a language is given once, and belongs to a code.
printf 'codebook 1\ndimension: k\nlabel-id: a\n* a A\n  label-id: b\n  label-id: c\n  x\n' > bad.codebook
tw-lint bad.codebook
