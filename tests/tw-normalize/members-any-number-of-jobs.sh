# Members of archives and compressed files with any number of jobs: the same
# bytes, messages, flow and status, whole, cut or damaged.
pack=$build/tools/pack
awk -v POSTS=700 -v FORM=v1 -f "$src/tests/bench/archive.awk" > plain.jsonl
awk '{ print }
NR % 7 == 0 { print }
NR % 400 == 0 { print "{\"id\":" NR ",\"text\":" }
NR % 601 == 0 { print "\303\050 is not UTF-8" }' plain.jsonl > mixed.jsonl
awk -v POSTS=1500 -v FORM=csv -f "$src/tests/bench/archive.awk" > plain.csv
{ echo '<html>'; cat plain.jsonl; } > page.txt
gzip -nc mixed.jsonl > mixed.jsonl.gz
head -n 20 plain.jsonl > few.jsonl

all="plain.jsonl page.txt mixed.jsonl.gz few.jsonl plain.csv"
for ending in zip tar tar.gz tar.bz2 7z; do
	"$pack" all.$ending $all
done
for ending in xz zst bz2 lz4 Z; do
	"$pack" mixed.jsonl.$ending mixed.jsonl
done
for f in all.zip all.tar.gz all.7z mixed.jsonl.xz mixed.jsonl.zst; do
	size=$(wc -c < $f)
	head -c $((size * 2 / 3)) $f > cut-$f
	{ head -c $((size / 2)) $f; printf 'damage'
	    tail -c +$((size / 2 + 7)) $f; } > bad-$f
done
gzip -nc mixed.jsonl.xz | head -c $((size / 3)) > cut-outer.gz

try() { # options file
	rm -f flow
	tw-normalize -j $j --flow flow "$@" > out 2> err
	echo $? >> err
	cat out err flow
}

for j in 1 2 5; do
	for f in all.* mixed.jsonl.* cut-* bad-*; do
		try $f
	done > got.$j
	for f in all.zip all.tar.gz mixed.jsonl.xz cut-mixed.jsonl.zst \
	    bad-mixed.jsonl.xz cut-outer.gz; do
		try --keep-duplicates -z Asia/Jakarta - < $f
		cat $f | try -q
	done >> got.$j
	cmp got.1 got.$j
done
grep -c 'damaged or cut off' got.1
