# Bytes that are no UTF-8: tw-normalize mends them, all others leave the line out.
. "$src/tests/all/lib"
for p in $(programs filter reader stdin); do
	look_up
	base
	awk 'NR == 1 {
		sub(/"id":"[0-9]*"/, "\"id\":\"77\"")
		sub(/}$/, ",\"zz\":\"caf\351\"}")
		print
	}' "$all/$input" > bad
	cat "$all/$input" bad > in
	try in
	if [ "$p" = tw-normalize ]; then
		expect_status 0 'bad UTF-8'
		head -n "$(wc -l < base)" out | cmp -s base - || wrong 'bad UTF-8: other lines change'
		tail -n 1 out | grep -q 'café' || wrong 'bad UTF-8: not mended'
	else
		expect_status 1 'bad UTF-8'
		expect_base 'bad UTF-8'
		grep -qi 'utf-8' err || wrong "bad UTF-8: not called so: $(head -3 err)"
	fi
done
