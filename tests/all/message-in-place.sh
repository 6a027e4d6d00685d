# Where output and messages go to one file, what is said of a line stands behind
# what was written for the lines before it.
. "$src/tests/all/lib"
for p in $(programs filter); do
	look_up
	base
	{
		head -n 1 "$all/$input"
		echo hello
		tail -n +2 "$all/$input"
	} > in
	take in > both 2>&1
	[ "$(head -n 1 both)" = "$(head -n 1 base)" ] ||
	    wrong "the first record is not before the message: $(head -n 2 both)"
	sed -n 2p both | grep -q ':2: ' || wrong "the message is not the second line"
done
