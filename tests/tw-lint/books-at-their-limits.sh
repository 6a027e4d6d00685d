# More of something than a book may have; a book without a code; errors without
# end: each is said, and no more is read than makes sense.
try() { # name, awk program
	awk "BEGIN { print \"codebook 1\"; print \"title: t\"; $2 }" > "$1.codebook"
	tw-lint -o tsv "$1.codebook" > out 2> said
	echo "$1: status $?, $(grep -c . out) lines: $(sed -n '2s/	/ /gp' out | cut -c 1-160) ... $(tail -1 said | cut -c 1-100)"
	case $1 in
	no-code | errors | line)
		tw-tag -c ./$1.codebook /dev/null > out 2>&1
		echo "  $? $(head -1 out | cut -c 1-140) ... $(tail -1 out | cut -c 1-100)" ;;
	esac
}
try no-code ''
try codes 'for (i = 0; i < 65537; i++) print "* c" i'
try rules 'print "* a"; for (i = 0; i < 131073; i++) print " w" i'
try properties 'printf "properties:"; for (i = 0; i < 1002; i++) printf " p" i; print ""; print "* a\n a"'
try lexicons 'printf "lexicon:"; for (i = 0; i < 1001; i++) printf " l" i; print ""; print "* a\n a"'
try errors 'print "* a"; for (i = 0; i < 3000; i++) print " ("'
try unknown 'print "* a"; for (i = 0; i < 300; i++) print " <x" i ">"'
try nodes 'print "* a"; for (k = 0; k < 14; k++) { printf " a"; for (i = 0; i < 19998; i++) printf " | b"; print "" }'
try line 'print "* a"; printf " \""; for (i = 0; i < 140000; i++) printf "words of "; print "\""'
try deep 'for (i = 1; i < 18; i++) { for (k = 0; k < i; k++) printf "*"; print " a" }'
