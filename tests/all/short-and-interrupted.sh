# A few bytes at a read or a write, and signals that interrupt every other call,
# change nothing: the same bytes, the same messages, the same status.
. "$src/tests/all/lib"
preload io || exit 0
for p in $(programs); do
	look_up
	file
	take "$file" > base 2> base.err
	status=$?
	for fault in short signal short,signal; do
		with FAULT=$fault LD_PRELOAD="$shim" -- "$file" > out 2> err
		rc=$?
		expect_status $status "$fault"
		expect_base "$fault"
		cmp -s base.err err || wrong "$fault: says $(head -3 err)"
	done
done
