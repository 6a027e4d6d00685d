# An option that there is not is named, with the usage, and the status is 2.
. "$src/tests/all/lib"
for p in $(programs); do
	"$p" --no-such-option > out 2> err < /dev/null
	rc=$?
	expect_status 2 'unknown option'
	[ ! -s out ] || wrong 'unknown option: prints something'
	grep -q -e '--no-such-option' err || wrong 'unknown option: not named'
	grep -q "^usage: $p " err || wrong 'unknown option: no usage'
	"$p" -% > out 2> err < /dev/null
	rc=$?
	expect_status 2 'unknown letter'
	grep -q -e '-%' err || wrong 'unknown letter: not named'
done
