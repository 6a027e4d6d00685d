# Distances count the text as it is written, before any lexicon.
. "$src/tests/tw-tag/lib"
cat > v.lexicon <<'.'
yth = yang sangat terhormat
.
rules 'lexicon: ./v.lexicon' <<'.'
a NEAR/1 b
.
say <<'.'
a yth b
a yang sangat terhormat b
.
