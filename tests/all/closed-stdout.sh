# Output that cannot go anywhere is status 2.
. "$src/tests/all/lib"
for p in $(programs filter reader stdin); do
	look_up
	take "$all/$input" 2> err >&-
	rc=$?
	expect_status 2 'closed stdout'
	grep -q 'cannot write' err || wrong "closed stdout: $(cat err)"
done
