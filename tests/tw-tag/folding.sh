# NFKC and case folding: wide, composed, decomposed, mathematical letters.
. "$src/tests/tw-tag/lib"
rules <<'.'
lapor
café
straße
ﬁtur
.
say <<'.'
ＬＡＰＯＲ 𝐋𝐚𝐩𝐨𝐫 ⓛⓐⓟⓞⓡ
CAFÉ café
STRASSE strasse
fitur ﬁtur
.
