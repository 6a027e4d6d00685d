# No input: filters print and say nothing, with 0, but that tw-normalize, at whose
# door archives come in, names a file that is empty; what the others make of it,
# and whether they say so, stands here.
. "$src/tests/all/lib"
: > empty
printf '\n \n\r\n' > blank
for p in $(programs filter reader stdin); do
	look_up
	for f in empty blank; do
		try $f
		if [ "$kind" = filter ]; then
			expect_status 0 $f
			[ $p = tw-normalize ] && [ $f = empty ] &&
			    sed -i '/: an empty file$/d' err
			expect_silence $f
			[ ! -s out ] || wrong "$f: prints something"
		else
			prints=nothing
			[ ! -s out ] || prints=something
			echo "$p, $f: $rc, prints $prints, says: $(head -1 err | cut -c 1-60)"
		fi
	done
done
