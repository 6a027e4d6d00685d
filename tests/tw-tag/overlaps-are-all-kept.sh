# A code is given once; all its words are kept.
. "$src/tests/tw-tag/lib"
rules <<'.'
"smart city" | smart
smart*
.
say <<'.'
smart city smart
.
