cat > a.cod <<'END'
*a
a
*rest
not <*a>
*double
not not a
*mixed
b &! ( a or not c )
END
tw-import a.cod
