# Rows where records are wanted, or the other way round: said, with a remedy; a
# filter of a stream of both passes them on.
. "$src/tests/all/lib"
for p in $(programs filter reader stdin); do
	look_up
	other=rows.ndjson
	[ "$input" != rows.ndjson ] || other=records.ndjson
	try "$all/$other"
	[ "$kind" != filter ] || [ $rc != 0 ] || {
		cmp -s out "$all/$other" || wrong "$other: is changed"
		continue
	}
	[ $rc = 1 ] || [ $rc = 2 ] || wrong "$other: status $rc"
	grep -q "row" err || wrong "$other: says $(head -3 err)"
done
