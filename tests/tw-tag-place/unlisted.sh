# Names that the gazetteer does not list: by the word before them, how it is
# written, and what may go on the name. They are evidence without a place.
. "$src/tests/tw-tag-place/lib"
about <<'.'
jl sangkuriang gelap
jalan sangkuriang gelap
jalan Sangkuriang gelap
gg haji kurdi
kel manjahlega
komplek bumi asri
perempatan gasibu
masjid agung
masjid Agung
di masjid agung
jl cihampelas baru 2 macet
jalan Ibu Inggit Garnasih Sekali Lagi Panjang
jalan rusak
jl. sangkuriang, dago
jl raya cibiru
dago baru
jalan ini
jalan2 ke lembang
arah jl sangkuriang
.
