# A word matches in any case, and nothing but the whole word.
. "$src/tests/tw-tag/lib"
rules <<'.'
macet
.
say <<'.'
Macet lagi
MACET
kemacetan dan macetos
.
