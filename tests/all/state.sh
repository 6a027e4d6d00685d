# What a program remembers between two runs: nobody else may read it; what comes
# again passes; a state of another program, of other options, cut off or that
# cannot be written is said, with 2, and what was there stays.
. "$src/tests/all/lib"
echo '{"state":"tw-nothing","version":1,"clock":null,"options":"","key":"0123456789abcdef"}' > another
echo '{"end":0}' >> another
refused() { # what words
	expect_status 2 "$1"
	grep -q "$2" err || wrong "$1: says $(head -3 err)"
	[ ! -s out ] || wrong "$1: prints something"
}
for p in $(programs); do
	look_up
	[ "$kind" = filter ] && "$p" --help | grep -q -- '--state FILE' || continue
	plain=$args
	base
	rm -f s s.new
	args="$plain --state s"
	try "$all/$input"
	expect_status 0 'a new state'
	expect_base 'a new state'
	[ -f s ] && [ ! -e s.new ] || wrong 'no state is written'
	case $(ls -l s) in -rw-------*) ;; *) wrong "anybody may read $(ls -l s)" ;; esac
	cp s kept
	try "$all/$input"
	expect_status 0 'the same again'
	[ "$(grep -vc '"row"' out)" = "$(grep -vc '"row"' base)" ] ||
	    wrong 'not all posts pass that come again'
	cp another s
	try "$all/$input"
	refused 'of another program' 'the state of tw-nothing, not of'
	cmp -s another s || wrong 'writes over the state of another program'
	for n in 1 40; do
		head -c -$n kept > s
		cp s cut
		try "$all/$input"
		refused "cut by $n" 'cut off'
		cmp -s cut s || wrong "writes over a state that is cut off"
	done
	: > s
	try "$all/$input"
	refused 'empty' 'cut off'
	# A folder in its place: said at the start or at the end.
	rm -f s
	mkdir s s.new
	try "$all/$input"
	expect_status 2 'a folder'
	rmdir s
	# No room for the new one: the posts pass, the old one stays.
	cp kept s
	try "$all/$input"
	expect_status 2 'no room'
	grep -q 'cannot be written' err || wrong "no room: says $(head -3 err)"
	[ "$(grep -vc '"row"' out)" = "$(grep -vc '"row"' base)" ] ||
	    wrong 'no room: not all posts pass'
	cmp -s kept s || wrong 'no room: the old state is another'
	rmdir s.new
done
