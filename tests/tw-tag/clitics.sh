# language: id: a word of four letters or more also carries a clitic.
. "$src/tests/tw-tag/lib"
cat > v.lexicon <<'.'
jlnn = jalan
!clitic
masalah
sekolah
.
book 'language: id' 'lexicon: ./v.lexicon' <<'.'
* a
macet
masa
seko
ktp
rumah sakit
jalan
* b
clitics: no
macet
.
say <<'.'
macetnya macetku macetmu macetlah macetkah macetpun
masalah masanya sekolah
ktpnya
rumahnya sakit
jlnnnya
macetnyalah
.
