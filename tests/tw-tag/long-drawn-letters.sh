# A letter three times or more is tried as one and as two; a digit is not.
. "$src/tests/tw-tag/lib"
rules <<'.'
macet
saat
lapor*
hmmm
1000
.
say <<'.'
maceeeet MACETTTT maaaceeet maceet
saaaat saat sat
laporrrkan
hmmm hmmmmm hmm hm
1000 100000 10
.
