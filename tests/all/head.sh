# | head -n 1 ends a program in silence.
. "$src/tests/all/lib"
for p in $(programs filter reader stdin); do
	look_up
	# A row may not come twice, a record may.
	case $input in rows.ndjson | placed.ndjson) n=1 ;; *) n=3000 ;; esac
	awk -v n=$n '{ line[NR] = $0 } END { for (i = 0; i < n; i++) for (k = 1; k <= NR; k++) print line[k] }' \
	    "$all/$input" > many
	{ take many 2> err; echo $? > status; } | head -n 1 > out
	rc=$(cat status)
	[ "$rc" = 0 ] || [ "$rc" = 1 ] || [ "$rc" = 141 ] || wrong "| head: status $rc"
	! grep -q -e write -e pipe err || wrong "| head: says $(head -3 err)"
	[ -s out ] || wrong '| head: no line comes out'
done
