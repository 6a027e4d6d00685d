# A file that is not there is named, the next one is read, the status is 2.
. "$src/tests/all/lib"
for p in $(programs filter reader); do
	look_up
	base
	run no-such-file "$all/$input" > out 2> err
	rc=$?
	expect_status 2 'missing file'
	expect_base 'missing file'
	grep -q '^tw-[a-z-]*: no-such-file: ' err || wrong "missing file: $(cat err)"
done
