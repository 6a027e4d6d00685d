# Parts carry what the pilot found in them.
. "$src/tests/tw-sample/lib"
tagged 900
{
	echo id,coder,code,value
	awk 'BEGIN { for (i = 1; i < 900; i += 3) print 100000 + i ",ana,lapor," (i % 2 ? "y" : "n") }'
} > pilot.csv
draw() {
	tw-sample -c ./programs.codebook --pilot pilot.csv --width .05 "$@"
}
draw --design one tagged.ndjson > sheet 2> said
awk '{ print > "p" NR % 3 }' tagged.ndjson
for p in p0 p1 p2; do draw --partial $p > $p.part; done
draw --merge --design d p?.part > s 2> said2
cmp one d; cmp sheet s; cmp said said2
cat said
