cat > a.cod <<'END'
*at least
a >= 2
*more
a + b > 1
*exactly
a == 2
*none
c and a < 1
*flipped
2 <= a
*once
a > 0
*too many
a >= 10
*always
a >= 0
*codes
<*none> >= 2
*calculated
a * 2 > 3 or b
END
tw-import a.cod
