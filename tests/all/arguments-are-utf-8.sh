# What an option is given may come to stand in JSON, XML or on a page: bytes that
# are no UTF-8 are refused.
. "$src/tests/all/lib"
bad=$(printf '1\377')
for p in $(programs); do
	"$p" --max-line="$bad" > out 2> err < /dev/null
	rc=$?
	[ "$rc" = 2 ] || wrong "status $rc: $(head -1 err)"
	grep -q -e "--max-line takes text in UTF-8, not '1.M^?'" err ||
	    wrong "says $(head -1 err)"
	[ ! -s out ] || wrong "prints $(head -1 out)"
done
