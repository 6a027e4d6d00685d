# Standard input can be read once.
. "$src/tests/all/lib"
for p in $(programs filter reader); do
	look_up
	base
	run - - < "$all/$input" > out 2> err
	rc=$?
	expect_status 2 'standard input twice'
	grep -q 'asked for twice' err || wrong "says $(cat err)"
done
