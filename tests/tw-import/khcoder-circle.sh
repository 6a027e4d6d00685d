cat > a.cod <<'END'
*a
<*b> or x
*b
<*c>
*c
<*a> or y
*d
<*c> and z
END
tw-import a.cod
