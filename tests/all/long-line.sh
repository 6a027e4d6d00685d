# A line of 3 MB is a line as any other.
. "$src/tests/all/lib"
awk 'BEGIN { s = "0123456789abcdef"; while (length(s) < 3000000) s = s s; print s }' > long
for p in $(programs filter reader stdin); do
	# A member that rows of a map have more than once is what to choose from.
	[ "$p" != tw-map ] || continue
	look_up
	base
	awk 'FNR == NR { s = $0; next }
	    FNR == 1 { sub(/}$/, "") ; $0 = $0 ",\"zz\":\"" s "\"}" } { print }' \
	    long "$all/$input" > in
	try in
	expect_status 0 'a member of 3 MB'
	if [ "$kind" = filter ]; then
		[ "$(wc -c < out)" -gt 3000000 ] || wrong 'a member of 3 MB is lost'
	fi
	{ head -n 1 "$all/$input"; cat long; tail -n +2 "$all/$input"; } > in
	try in
	expect_status 1 '3 MB that are no record'
	expect_base '3 MB that are no record'
	[ "$(wc -c < err)" -lt 1000 ] || wrong '3 MB that are no record: a long message'
done
