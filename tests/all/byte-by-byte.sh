# Input that comes a byte at a time, plain or compressed: the same output.
. "$src/tests/all/lib"
for p in $(programs filter reader stdin); do
	look_up
	base
	gzip -c "$all/$input" > in.gz
	for f in "$all/$input" in.gz; do
		dd if="$f" bs=1 2> /dev/null | run > out 2> err
		rc=$?
		expect_status 0 "bytes of ${f##*/}"
		expect_base "bytes of ${f##*/}"
	done
done
