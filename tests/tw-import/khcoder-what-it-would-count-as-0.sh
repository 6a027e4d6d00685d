cat > a.cod <<'END'
before
*no operator
wifi gratis
*stuck
(a|b)
*shouted
a OR b
*braces
near(a-b){b}
*open
( a or b
*closed
a or b )
*dangling
a and
*variable
<>sex-->male or lw <= 10 or fine
*unknown
<*nobody>
*fine
x
*fine
y
*empty
END
tw-import a.cod
