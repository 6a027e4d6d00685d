# Hashtags: whole, in parts by capitals, behind a type word, forms at either
# end; handles of districts; a type word run together with its name.
. "$src/tests/tw-tag-place/lib"
about <<'.'
#dago
#MacetDago
#jalanpasteur
#jalanbolongpasteur
#pasteurmacet
#SaveJalanRiauDong
#merdeka
@kel_dago tolong
@kec_antapani @kel_coblong @warga_dago
jldago gelap
#BumiAdipura #adipura
http://dago.id/pasteur
.
