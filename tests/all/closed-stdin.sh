# Standard input that is closed is no empty archive, and no file that is opened
# takes its place.
. "$src/tests/all/lib"
for p in $(programs filter reader stdin); do
	look_up
	take <&- > out 2> err
	rc=$?
	expect_status 2 'closed stdin'
done
