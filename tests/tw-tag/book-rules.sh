# Operators, distances, weights, thresholds, not: and their order.
. "$src/tests/tw-tag/book.lib"

yes 'a | b' a b 'a b'
no 'a | b' c
yes 'a OR b' b
yes 'a & b' 'b x a'
no 'a & b' a b
yes 'a AND b' 'a b'
yes 'a AND NOT b' a
no 'a AND NOT b' 'a b'
yes 'a & !b' a
no '!b & a' 'b a'
# AND joins before OR, NOT before AND, NEAR before NOT.
yes 'a | b & c' a 'b c'
no 'a | b & c' b c
no '(a | b) & c' a
yes 'a & !b NEAR/1 c' 'a b x x c'
no 'a & !b NEAR/1 c' 'a b c'

# NEAR/n: at most n tokens between, either order; THEN/n in this order.
yes 'a NEAR/2 b' 'a b' 'b x a' 'a x y b'
no 'a NEAR/2 b' 'a x y z b' 'a'
yes 'a THEN/1 b' 'a b' 'a x b'
no 'a THEN/1 b' 'b a' 'a x y b'
yes 'a THEN/0 b' 'a, b'
no 'a THEN/0 b' 'a x b'
# From left to right, on the span so far.
yes 'a NEAR/1 b NEAR/1 c' 'a x b y c' 'c a b'
no 'a NEAR/1 b NEAR/1 c' 'a b x y c'
yes 'a THEN/0 b THEN/0 c' 'a b c'
no 'a THEN/0 b THEN/0 c' 'a c b'
yes '(a | "b c") NEAR/1 (d | #e)' 'd x b c' '#e a'
# Signs are not counted, links, mentions and emoji are one token each.
yes 'a NEAR/1 b' 'a ... , b' 'a 🔥 b' 'a http://x.id/y-z b' 'a @x b'
no 'a NEAR/1 b' 'a 🔥 🔥 b'
# A word that a sign joins counts as its parts.
no 'a NEAR/1 b' 'a x-y b'
yes 'a NEAR/2 b' 'a x-y b'

# Signs that stand for themselves.
yes 'a|b' b
yes '(a)|(b)' a
# Operators in lower case are words.
no 'a or b' a
yes 'a or b' 'a or b'

# Weights and threshold: distinct rules that match are added up.
code='threshold: 3
a [2]
b'
yes 'c' 'a b' 'a b c' 'a c'
no 'c' 'a' 'a a a' 'b c'
code='threshold: 2'
no 'a' 'a'
code=
yes 'a [3]' a

# not: takes the code away from the whole record, behind the threshold's matches.
code='a
not: x | y'
yes 'b' 'a' 'b'
no 'b' 'a x' 'y b' 'a b . x'
code='within: sentence
a
not: x NEAR/1 y'
no 'b' 'a. x y'
yes 'b' 'a. x. y'

# Rules of a code are alternatives.
code='a
b NEAR/1 c'
yes 'd' a 'c b' d
no 'd' b
