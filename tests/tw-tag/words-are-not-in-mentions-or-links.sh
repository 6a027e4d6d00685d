# A word is found neither in a mention nor in a link.
. "$src/tests/tw-tag/lib"
rules <<'.'
lapor
.
say <<'.'
@lapor https://lapor.go.id/lapor www.lapor.go.id
lapor.go.id
.
