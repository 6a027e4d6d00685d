# Words, phrases, {} and ~ also match hashtags.
. "$src/tests/tw-tag/lib"
rules 'language: id' <<'.'
ppdb
smart city
{Taman Kota}
e-kelurahan gratis
lapor*
.
say <<'.'
#ppdb #PPDB ppdb
#smartcity #SmartCity #smart_city #smart city
#TamanKota #tamankota
#ekelurahangratis
#laporkan
ikut #smart #city
.
