try() {
	tw-matrix "$@" no-such-file > said 2>&1; echo "status $?"
	head -1 said
}
try -b conversation
try -b a -b b -b c
try --pairs -b a -b b
try -b a -b b --near 3
try -b a -b b --binary --cell spans
try -b a -b b --cell all
try --pairs -b a --quotes 1
try -b a -b b -o pdf
tw-matrix -b kind -b theme < /dev/null
echo $?
