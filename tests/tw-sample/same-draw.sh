# The draw does not depend on the order of the records, nor on how many machines
# share them, nor on the locale.
. "$src/tests/tw-sample/lib"
tagged 1000
draw() {
	tw-sample -c ./programs.codebook -b month --per hit=9,near=4,rest=20 \
	    --coders ana,budi "$@"
}
draw --design one tagged.ndjson > sheet 2> said
sort -r tagged.ndjson | LC_ALL=C.UTF-8 LANG=tr_TR.UTF-8 draw --design d > s 2> said2
cmp one d; cmp sheet s; cmp said said2
for n in 1 3 64; do
	awk -v n=$n '{ print > sprintf("p%d.%02d", n, NR % n) }' tagged.ndjson
	for p in p$n.*; do
		draw --partial $p > $p.part 2>> err
	done
	draw --merge --design d $(ls -r p$n.*.part) > s 2> said2
	cmp one d; cmp sheet s; cmp said said2
	cat p$n.*.part | sort | draw --merge --design d > s 2> said2
	cmp one d; cmp sheet s
done
draw --merge --partial p3.00.part p3.02.part > left
draw --merge --design d left p3.01.part > s 2> said2
cmp one d
cat said
