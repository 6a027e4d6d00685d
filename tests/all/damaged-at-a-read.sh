# A read of a file that finds the disk damaged, any of them, of books and tables
# as well: the failure is said and the status is 2.
. "$src/tests/all/lib"
preload io || exit 0
for p in $(programs); do
	look_up
	file=$all/$input
	take "$file" > base 2> base.err
	status=$?
	n=0
	while [ $n -lt 100 ]; do
		n=$((n + 1))
		with FAULT=bad=$n LD_PRELOAD="$shim" -- "$file" > out 2> err
		rc=$?
		[ $rc = $status ] && cmp -s base out && cmp -s base.err err && break
		expect_status 2 "read $n"
		grep -q 'Input/output error' err ||
		    wrong "read $n: says $(head -3 err)"
	done
	[ $n -gt 1 ] || wrong 'reads nothing'
done
