# --help and --version print to standard output and are no error.
. "$src/tests/all/lib"
for p in $(programs); do
	for o in --help -h; do
		"$p" $o > out 2> err < /dev/null
		rc=$?
		expect_status 0 $o
		expect_silence $o
		head -n 1 out | grep -q "^usage: $p " || wrong "$o: no usage"
		awk 'length($0) > 100 { exit 1 }' out || wrong "$o: a line of more than 100 columns"
	done
	for o in --version -V; do
		"$p" $o > out 2> err < /dev/null
		rc=$?
		expect_status 0 $o
		expect_silence $o
		grep -qx "$p [0-9][0-9.]*" out || wrong "$o: $(cat out)"
	done
done
