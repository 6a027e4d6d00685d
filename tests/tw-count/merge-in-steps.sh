# Parts of parts, rows of parts in any order; how it is shown may be said anew
awk -f "$src/tests/tw-count/records.awk" > in
split -l 60 in part.
for p in part.*; do tw-count -b kind,program --partial $p > p.$p; done
tw-count --merge --partial p.part.aa p.part.ab > left
tw-count --merge --partial p.part.a[c-z] > right
tw-count -b kind,program in > one
tw-count --merge right left | cmp - one
cat p.part.* | tw-count --merge | cmp - one
cat p.part.* | sort | tw-count --merge | cmp - one
tw-count -b kind,program -o csv -n 2 in > two
tw-count --merge -o csv -n 2 p.part.* | cmp - two
tw-count --merge -b kind,program --cluster day right left | cmp - one
