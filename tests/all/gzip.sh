# A file, the same compressed, and compressed in two members: the same output.
. "$src/tests/all/lib"
for p in $(programs filter reader stdin); do
	look_up
	base
	gzip -c "$all/$input" > one.gz
	{ head -n 1 "$all/$input" | gzip -c; tail -n +2 "$all/$input" | gzip -c; } > two.gz
	# A member ends where it likes, also inside a line.
	{ head -c 100 "$all/$input" | gzip -c; tail -c +101 "$all/$input" | gzip -c; } > torn.gz
	for f in one.gz two.gz torn.gz; do
		try $f
		expect_status 0 $f
		expect_base $f
		run < $f > out 2> err
		rc=$?
		expect_status 0 "$f as standard input"
		expect_base "$f as standard input"
	done
done
