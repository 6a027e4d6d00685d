# What contradicts itself is said before anything is read.
. "$src/tests/tw-sample/lib"
try() {
	tw-sample -c ./programs.codebook "$@" no-such-file > said 2>&1; echo "status $?"
	head -1 said
}
try --per many
try --per hit=1.5
try --per hit=3,hot=4
try --per 5 -n 5
try --width 2
try --width .02 -b month
try --width .02 --simple
try --guess hit=1
try --guess hit=.5
try --allocate optimal
try -n 5 --allocate fair
try --code lapr
try --scope mine
try --once-per author
try --overlap 5
try --coders ana,budi --overlap few
try --context 1 -
try --context 2
try --simple --open
try --words fr
try --partial --design d
tw-sample --simple --tidy no-such-file > said 2>&1; echo "status $?"
head -1 said
tw-sample --simple --guide g no-such-file > said 2>&1; echo "status $?"
head -1 said
tw-sample --simple --code lapor no-such-file > said 2>&1; echo "status $?"
head -1 said
