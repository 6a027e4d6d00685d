# A record with 200,000 members, half of them of one name, costs no more than
# its length.
. "$src/tests/all/lib"
awk 'BEGIN {
	for (i = 0; i < 100000; i++) s = s ",\"zz" i "\":[]"
	for (i = 0; i < 100000; i++) t = t ",\"program\":[],\"n\":1"
	print s t
}' > members
for p in $(programs filter reader stdin); do
	look_up
	awk 'FNR == NR { s = $0; next }
	    FNR == 1 { sub(/}$/, ""); $0 = $0 s "}" } { print }' members "$all/$input" > in
	(ulimit -t 5; take in > out 2> err)
	rc=$?
	[ $rc -le 2 ] || wrong "200,000 members: status $rc"
done
