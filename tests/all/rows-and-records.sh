# Rows where records are wanted, or the other way round: said, with a remedy.
. "$src/tests/all/lib"
for p in $(programs filter reader stdin); do
	look_up
	other=rows.ndjson
	[ "$input" != rows.ndjson ] || other=records.ndjson
	try "$all/$other"
	[ $rc = 1 ] || [ $rc = 2 ] || wrong "$other: status $rc"
	grep -q "row" err || wrong "$other: says $(head -3 err)"
done
