# at counts code points and whole grapheme clusters.
. "$src/tests/tw-tag/lib"
rules <<'.'
macet
/e/
.
say <<'.'
😀 é macet
👩‍👩‍👧 macet́
xé
.
