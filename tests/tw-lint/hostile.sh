# A hostile book ends in an error within a second of processor time and 256 MB.
# How many regular expressions are too many is PCRE2's to say.
case $build in
*/*san) ;;
*) ulimit -t 1 -v 262144 2> /dev/null || { ulimit -t 1; ulimit -v 262144; } ;;
esac
repeat() { # n text: text n times
	yes "$2" | head -n "$1" | tr -d '\n' | tr '~' '\n'
}
book() {
	{ printf 'codebook 1\n* a A\n'; cat; } > "$1.codebook"
	tw-lint "$1.codebook" > out 2> err
	head -n 1 out | cut -c 1-150 |
	    sed 's/^regexes.codebook:[0-9]*/regexes.codebook:N/'
	[ ! -s err ] || sed 's/[0-9]* errors/N errors/' err
}

{ repeat 100000 '('; echo a; } | book deep
{ repeat 100000 '!('; echo a; } | book deep-not
{ repeat 20000 'a NEAR/1 '; echo a; } | book chain
{ repeat 60000 'a | '; echo a; } | book wide
{ repeat 300000 'a | '; echo a; } | book wider
{ repeat 100000 'a*'; echo; } | book stars
repeat 120000 'a*b*c~' | book star-rules
awk 'BEGIN { for (i = 0; i < 60000; i++) printf "** c%d\n <a/c%d>\n", i, (i + 1) % 60000 }' | book circle
awk 'BEGIN { for (i = 0; i < 60000; i++) printf "** c%d\n <a>\n", i }' | book circles
awk 'BEGIN { for (i = 0; i < 60000; i++) printf "** c%060d\n x\n <a/c%060d>\n", i, i + 60000 }' | book unknown
head -c 10000000 /dev/zero | tr '\0' a | book line
repeat 5000000 'a ' | book words
repeat 2000000 '\~' | book continued
repeat 4000000 '* a~' | book again
repeat 4000000 'a~' | book rules
repeat 8000000 '~*' | book no-ids
head -c 20000000 /dev/zero | tr '\0' ' ' | book large
repeat 100000 '/((a{30}){30}){30}/~' | book regexes
{ printf '/'; repeat 4000 '('; repeat 4000 ')'; echo '/'; } | book regex
repeat 1000000 'yes: x~' | book examples
awk 'BEGIN { for (i = 0; i < 900000; i++) printf "w%d%s", i, i % 9000 == 8999 ? "\n" : " | " }' | book alternations
