# Joined words are found by their parts and count as that many tokens.
. "$src/tests/tw-tag/lib"
rules <<'.'
martadinata
macet
re martadinata
x THEN/1 y
.
say <<'.'
di jl.re.martadinata
macet.tolong
dan/macet
x a.y
x a.b.y
.
