# The last line counts, too, when no line feed ends it.
. "$src/tests/all/lib"
for p in $(programs filter reader stdin); do
	look_up
	base
	printf %s "$(cat "$all/$input")" > in
	try in
	expect_status 0 'no last line feed'
	expect_base 'no last line feed'
done
