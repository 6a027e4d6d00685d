# No input: no output to speak of, no complaint of a crash, no hang.
. "$src/tests/all/lib"
: > empty
printf '\n \n\r\n' > blank
for p in $(programs filter reader stdin); do
	look_up
	for f in empty blank; do
		try $f
		[ $rc -le 2 ] || wrong "$f: status $rc"
		[ "$kind" != filter ] || {
			expect_status 0 $f
			expect_silence $f
			[ ! -s out ] || wrong "$f: prints something"
		}
	done
done
