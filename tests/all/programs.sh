# A program without a line in the table is not covered by any of these tests.
. "$src/tests/all/lib"
for p in $(programs); do
	look_up || wrong 'has no line in tests/all/programs'
	[ -f "$all/$input" ] || wrong "tests/all/$input does not exist"
done
