# 20 bad lines of a file are reported, the rest is counted.
. "$src/tests/all/lib"
awk 'BEGIN { for (i = 0; i < 50; i++) print "{broken " i }' > bad
for p in $(programs filter reader stdin); do
	look_up
	base
	cat bad "$all/$input" > in
	try in
	expect_status 1 '50 bad lines'
	expect_base '50 bad lines'
	n=$(grep -c ':[0-9]*: ' err)
	[ "$n" = 20 ] || wrong "50 bad lines: $n reported"
	grep -q '30 more' err || wrong "50 bad lines: not counted: $(tail -2 err)"
done
