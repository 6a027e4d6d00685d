# A byte order mark is no part of the first record.
. "$src/tests/all/lib"
for p in $(programs filter reader stdin); do
	look_up
	base
	{ printf '\357\273\277'; cat "$all/$input"; } > in
	try in
	expect_status 0 BOM
	expect_base BOM
done
