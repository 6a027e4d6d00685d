# A state, a table of the flow or a model that finds no room is said, with 2; the
# posts pass nevertheless, and half a file is not left.
. "$src/tests/all/lib"
# grow PATTERN FILE: $p with room for no file.
grow() {
	# What is printed and said goes into pipes, which have room.
	{ { (ulimit -f 0; take "$all/$input"); echo $? > rc; } 2>&1 >&3 |
	    cat > err; } 3>&1 | cat > out
	rc=$(cat rc)
	expect_status 2 "$2"
	grep -q "$1" err || wrong "$2: says $(head -3 err)"
	[ ! -e "$2" ] && [ ! -e "$2.new" ] || wrong "$2: is left, of $(wc -c < "$2") bytes"
}
for p in $(programs filter); do
	look_up
	"$p" --help | grep -q -- '--state FILE' || continue
	base
	args="$args --state s"
	grow 's: .*cannot be written.*File too large' s
	expect_base 'no room for a state'
done
p=tw-normalize
look_up
base
args='--flow flow'
grow 'flow: cannot be written: File too large' flow
expect_base 'no room for the flow'
p=tw-learn
look_up
grow 'learnt.model: cannot be written: File too large' learnt.model
