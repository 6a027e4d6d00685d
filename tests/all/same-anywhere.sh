# The same bytes under any locale, in any zone, with any ~/.jq, at any width.
. "$src/tests/all/lib"
echo 'def select(f): empty; def length: 7;' > .jq
for p in $(programs filter reader stdin); do
	look_up
	base
	HOME=$PWD LC_ALL=C.UTF-8 LANG=tr_TR.UTF-8 TZ=Asia/Tokyo LINES=5 JQ_COLORS=1 \
	    take "$all/$input" > out 2> err
	rc=$?
	expect_status 0 'another place'
	expect_base 'another place'
done
