# A record with 300,000 members, many of them of one name, costs no more than
# its length.
. "$src/tests/all/lib"
awk 'BEGIN {
	for (i = 0; i < 100000; i++)
		printf ",\"zz%d\":[],\"program\":[],\"n\":1", i
	print "}"
}' > members
for p in $(programs filter reader stdin); do
	look_up
	{ head -n 1 "$all/$input" | sed 's/}$//' | tr -d '\n'; cat members; tail -n +2 "$all/$input"; } > in
	(ulimit -t 5; take in > out 2> err)
	rc=$?
	[ $rc -le 2 ] || wrong "300,000 members: status $rc"
	[ "$kind" != filter ] || [ "$(wc -c < out)" -gt 1500000 ] || wrong '300,000 members: they are lost'
done
