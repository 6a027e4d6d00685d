# Bare words on a line are a phrase, also across signs; wildcards may be in it.
. "$src/tests/tw-tag/lib"
rules <<'.'
sms 1708
wi?i grat*
.
say <<'.'
SMS 1708, sms: 1708, sms ke 1708, 1708 sms
wifi gratisan
.
