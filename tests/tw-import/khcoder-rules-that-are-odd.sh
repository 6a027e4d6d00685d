# Expressions of KH Coder at their edges, each as the only rule of a code.
{
	echo '*Other'
	echo 'other'
	n=0
	while read -r rule; do
		n=$((n + 1))
		printf '*code-%d\n%s\n' $n "$rule"
	done << 'X'
<*Other>
<＊Other>
<Other>
<*Nobody>
<x
<>
<a
''
'
'a
'a' b
'it''s'
"so ""it"" is"
' '
near(a-b)[]
near(a-b)[5
near(a-b)5]
near(a-b)[x]
near(a-b)[0]
near(a-b)[9999]
near(a-b)[d3]
near(a-b)[b]
near(ab)
near(a-b
near(-)
near(a-)
near(*-b)
seq(a-b-c)[2]
seq(ab)
(near(a-b) | near(a-b)) & x
(near(a-b)[d2] | seq(b-c)[d2]) & x
word-->noun
word->noun->plural
->noun
word=>form
base-->noun & base=>form
a-->noun & b-->verb
No. > 3
lw > 10
lc
AND
NOT
OR
(a|b)
a)
!b
a|b
a&b
(a
a+b
+b
a+
a+b > 1
3
a > 3
3 > a
3 < a
a < 1
a >= 1
a <= 0
a <= 9
a > 9
a > b
a < 0
a >= 0
a == 2
a == 0
2 == a
near(a-b) > 2
seq(a-b) > 1
<*Other> > 1
( a & b ) > 1
'a b' > 1
a + b > 1
a + near(a-b) > 1
a + near() > 0
a == near()
a > near()
3 > 2
a * b > 1
a - b
! a
! ( ! a )
not a
not not a
! a | b
! ( a | b )
! ( a & b )
! ( a | ! b )
( a | ! b ) & c
( ! a & ! b ) | c
a and ( b == 2 )
! ( a == 2 )
! ( a > 1 )
a and ! b > 1
a or near() or b
a and near()
a > 1 or ! near() > 1
( a == 2 ) and b
( near() == 2 ) and b
a |! b
a &! b
a b
( a
a )
( a b )
( a & )
!
not
! )
a >
a > )
> a
a | | b
a & & b
a + + b
a * * b
# a comment only
X
	echo '*many codes in one rule'
	awk 'BEGIN { printf "<*Other>"; for (i = 0; i < 70; i++) printf " & <*Other>"; print "" }'
	echo '*deep'
	awk 'BEGIN { for (i = 0; i < 70; i++) printf "( "; printf "a"; for (i = 0; i < 70; i++) printf " )"; print "" }'
	echo '*deep negations'
	awk 'BEGIN { for (i = 0; i < 70; i++) printf "! "; print "a" }'
	echo '*long'
	awk 'BEGIN { for (i = 0; i < 9000; i++) printf "%sword%d", i ? " & " : "", i; print "" }'
	echo '*last, with a string that ends nowhere'
	printf "'a b\n*Other\nagain\n*\n * no code\n"
} > d.cod
tw-import -d d -o tsv d.cod 2> said | cut -f 2- | cut -c 1-260
grep 'nothing lies' said
printf '\n# before\n   \nx\n*a\nb\n' > e.cod
tw-import -d d e.cod 2> /dev/null | sed -n '/^ /p'
printf '*\nx\n' > form
tw-import form
