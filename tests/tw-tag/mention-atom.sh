# @handle is only the mention, in any case; not the address of a mail.
. "$src/tests/tw-tag/lib"
rules <<'.'
@ridwankamil
@warga.bsky.social
.
say <<'.'
@RidwanKamil ridwankamil @ridwankamil2 x@ridwankamil
.@ridwankamil: ya
@warga.bsky.social @warga bsky social
.
