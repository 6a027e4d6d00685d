# within: sentence ends at . ! ? and ellipsis before white space, and at line breaks.
. "$src/tests/tw-tag/lib"
book 'within: sentence' <<'.'
* and
lampu & mati
* near
lampu NEAR/9 mati
* phrase
lampu mati
* not
lampu & !mati
* record
within: record
lampu & mati
.
say <<'.'
lampu mati
lampu. mati
lampu! mati
lampu? mati
lampu… mati
lampu\nmati
lampu.mati
lampu, mati
lampu ya. lampu mati. mati
.
