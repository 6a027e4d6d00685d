# ~word is any word with its stem.
. "$src/tests/tw-tag/lib"
rules 'language: id' <<'.'
~luncur
.
say <<'.'
diluncurkan peluncuran meluncur luncurkan luncurnya
lancar
#peluncuran
.
