# The guide for coders has all of the book but its rules.
. "$src/tests/tw-sample/lib"
tagged 20
for w in en id; do
	tw-sample -c ./programs.codebook --guide g.html --words $w tagged.ndjson > out 2> err
	sed -n '/<body>/,$p' g.html
done
! grep -e 'diri' -e NEAR g.html
tw-sample -c ./programs.codebook --code wifi --guide g.html tagged.ndjson > out 2> err
grep -c '<h3>' g.html
