# Words, hashtags, mentions, links and emoji are a token each; signs are none.
. "$src/tests/tw-tag/lib"
rules <<'.'
a NEAR/1 b
.
say <<'.'
a #tag b
a @x b
a https://t.co/x b
a 😀 b
a ... !!! (") b
a x y b
a 😀😀 b
a x-y b
a b-x
.
