# Memory that runs out at one allocation, within libraries and while a message
# is made too, ends no run by a signal. make check-faults tries more of them.
. "$src/tests/all/lib"
preload nomem || exit 0
for p in $(programs); do
	look_up
	for n in 13 97 130 181 291 400; do
		with FAIL_AT=$n LD_PRELOAD="$shim" -- "$all/$input" > out 2> err
		rc=$?
		[ $rc -le 2 ] || wrong "allocation $n: status $rc: $(tail -1 err)"
		[ $rc != 2 ] || grep -q 'out of memory\|cannot\|jq' err ||
		    wrong "allocation $n: says $(head -1 err)"
	done
done
