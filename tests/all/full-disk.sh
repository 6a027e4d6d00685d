# A disk that is full is status 2, also for --help.
. "$src/tests/all/lib"
[ -c /dev/full ] || exit 0
for p in $(programs filter reader stdin); do
	look_up
	take "$all/$input" > /dev/full 2> err
	rc=$?
	expect_status 2 'full disk'
	grep -q 'cannot write' err || wrong "full disk: $(cat err)"
done
for p in $(programs); do
	"$p" --help > /dev/full 2> err
	rc=$?
	expect_status 2 '--help on a full disk'
done
