# NEAR and THEN over hundreds of places, of which only the nearest are tried:
# each word that is near enough takes part, as in a text that has few; within
# sentences and stretches of own words, too.
words() { # pattern, times
	awk -v w="$1" -v n="$2" 'BEGIN { for (i = 0; i < n; i++) printf "%s ", w }'
}
try() { # rule; pattern; times; member of the post
	printf 'codebook 1\ntitle: t\ndimension: d\n%s* x\n  %s\n' "$head" "$1" > book.codebook
	for n in 1 2 "$3"; do
		printf '{"id":"%s","platform":"x","text":"%s"%s}\n' "$n" "$(words "$2" "$n")" "$4"
	done > posts.ndjson
	echo "$1; $(echo "$2" | cut -c 1-30): $(tw-tag -c ./book.codebook posts.ndjson |
	    jq -c '[.d_evidence[].words] | group_by(.) | map([.[0], length])' | tr '\n' ' ')"
}
head=
try 'a NEAR/0 b' 'a b' 80
try 'a THEN/0 b' 'a b' 80
try 'b THEN/0 a' 'a b' 80
try 'a NEAR/1 b' 'a x y z b u v w' 60
try 'a NEAR/3 b' 'a x y z b u v w' 60
try '("a b" | a | b) NEAR/1 ("b c" | b | c)' 'a b c d' 50
try '("a b" | a | b) THEN/1 ("b c" | b | c)' 'a b c d' 50
try '(a | a*) NEAR/2 (b | b*)' 'a b' 60
try '(a | a*) NEAR/2 (a | a?)' 'a aa' 60
try 'a NEAR/9 c NEAR/0 b' 'a b c' 60
try 'a NEAR/9 c THEN/0 b' 'a b c' 60
try 'a NEAR/2 a NEAR/2 a' 'a' 90
try '(a | /a./) NEAR/1 (b | /.b/)' 'a b' 70
try '"a b c" NEAR/0 (a | b | c | d)' 'a b c d' 50
try 'a NEAR/99 b' "$(words a 60) $(words b 60)" 1
try 'a NEAR/99 b' "$(words b 60) $(words a 60)" 1
try 'a THEN/99 b' "$(words b 60) $(words a 60)" 1
head='within: sentence
'
try 'a & b' 'a x. b y. a b.' 40
try 'a NEAR/9 b' 'a x. b y. a b.' 40
try 'a & "!"' 'a x. b y! a b.' 40
try '/a.*b/' 'a x. b y. a b.' 20
head='within: sentence
scope: own
'
try '/[a-z]+/' 'a. b c. d. e' 1 ',"own":[[2,6],[9,12]]'
try 'a & b' 'a. b a. d. a b' 1 ',"own":[[3,7]]'
try 'a NEAR/3 b' 'a. b a. d. a b' 30 ',"own":[[3,7],[11,60]]'
head='scope: quoted
'
try '/[a-z]+/' 'a. b c. d. e' 1 ',"own":[[2,6],[9,12]]'
try '/[a-z]+/' 'a. b c. d. e' 1
