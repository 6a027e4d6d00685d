# A chain goes from left to right, on the span so far.
. "$src/tests/tw-tag/lib"
rules <<'.'
a NEAR/1 b THEN/1 c
.
say <<'.'
a x b x c
b a x c
a b x x c
c a b
a c b
.
