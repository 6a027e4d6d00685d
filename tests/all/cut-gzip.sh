# Of an archive that is cut off, what is whole is used; half a line is no
# record; the file is named and the status is 2.
. "$src/tests/all/lib"
for p in $(programs filter reader stdin); do
	look_up
	base
	gzip -c "$all/$input" > whole.gz
	size=$(wc -c < whole.gz)
	for n in 11 $((size / 3)) $((size / 2)) $((size - 9)) $((size - 1)); do
		head -c $n whole.gz > cut.gz
		try cut.gz
		expect_status 2 "cut at $n of $size"
		[ "$kind" = stdin ] || grep -q 'cut\.gz' err || wrong "cut at $n: not named"
		if [ "$kind" = filter ]; then
			head -c "$(wc -c < out)" base | cmp -s - out ||
			    wrong "cut at $n: prints what is not in the file"
			[ ! -s out ] || [ "$(tail -c 1 out | wc -l)" = 1 ] ||
			    wrong "cut at $n: prints half a line"
		fi
	done
done
