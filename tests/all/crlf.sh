# Carriage returns at the ends of lines are no part of a record.
. "$src/tests/all/lib"
for p in $(programs filter reader stdin); do
	look_up
	base
	awk '{ printf "%s\r\n", $0 }' "$all/$input" > in
	try in
	expect_status 0 CRLF
	expect_base CRLF
done
