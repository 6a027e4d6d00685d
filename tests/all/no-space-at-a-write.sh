# A disk that is full from any write on: what was written before is the
# beginning of the output, the failure is said, the status is 2.
. "$src/tests/all/lib"
preload io || exit 0
for p in $(programs); do
	look_up
	file
	take "$file" > base 2> /dev/null
	n=0
	rc=2
	while [ $rc = 2 ] && [ $n -lt 50 ]; do
		n=$((n + 1))
		with FAULT=full=$n LD_PRELOAD="$shim" -- "$file" > out 2> err
		rc=$?
		cmp -s base out && break
		expect_status 2 "write $n"
		grep -q 'cannot write.*No space left' err ||
		    wrong "write $n: says $(head -3 err)"
		cmp base out 2>&1 | grep -q '^cmp: EOF on out' ||
		    wrong "write $n: other bytes than before"
	done
	[ $n -gt 1 ] || wrong 'writes nothing'
done
