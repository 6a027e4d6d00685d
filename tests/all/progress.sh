# -P draws nothing where there is no terminal, -U changes no byte, - is
# standard input.
. "$src/tests/all/lib"
for p in $(programs filter reader stdin); do
	look_up
	base
	for o in -P -U; do
		args="$args $o"
		try "$all/$input"
		look_up
		expect_status 0 $o
		expect_base $o
		# What the system cannot hold back is said with -P.
		grep -v ': no sandbox' err | cmp -s base.err - || wrong "$o: says $(head -3 err)"
	done
	[ "$kind" != stdin ] || continue
	run - < "$all/$input" > out 2> err
	rc=$?
	expect_status 0 -
	expect_base -
done
