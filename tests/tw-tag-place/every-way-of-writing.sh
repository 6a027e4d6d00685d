# Names in tags and run together, doubled, misspelt, at both ends of a way, with
# digits and initials, between signs: what each is taken for.
. "$src/tests/tw-tag-place/lib"
cp toy.tsv plain.tsv
{
	cat plain.tsv
	printf 'street\tjalan-h-kurdi\tJalan H. Kurdi\tlengkong\t\t-6.94\t107.61\t300\n'
	printf 'street\tjalan-a-yani\tJalan Jend. A. Yani\tsumur-bandung\t\t\t\t\n'
	printf 'mall\ttsm\tTSM\tlengkong\ttsm!\t-6.926\t107.636\t200\n'
	printf 'area\talun-alun\tAlun-alun\tsumur-bandung\talun2\t-6.921\t107.607\t200\n'
	printf 'outside\tjakarta\tJakarta\t\t\t\t\t\n'
	printf 'never\tdago-pakar\tDago Pakar\t\t\t\t\t\n'
} > toy.tsv
cat > texts <<'X'
#JalanMerdeka #JLMerdeka #jl_merdeka #MERDEKA #Merdeka2
#DagoPakar #dagopakar #Dago_Pakar
#KecCoblong #kecCOBLONG #coblongKec #warga_coblong #Coblong_2015
#pasar_palasari #PasarPalasariBandung #palasari2
#BIP #bip #BIPbandung #diBIP #TSM #tsm
#jalanir #jalan #jl #_ #2015 #Dago-Pasteur
#AntapaniMacetParahSekaliHariIniDanKemarinJugaMacetSekaliDanBesokJugaMungkinMasihMacetSekali dago
＃dago ＠kel_dago
@coblong @kel_dago_coblong @dago_kel @kecantapani @jl_merdeka
jldago jlnpasteur kelcoblong kecdago pasarpalasari jlmerdekax
alun2 alun-alun alun alun
jl h kurdi, jl h. kurdi, jl haji kurdi, jl kurdi
jl a yani; jl a. yani; jl jend yani; yani
jl ir h djuanda / jl. ir.h.djuanda / djuanda
antapni macet
di antapni
jl pastur macet
pastuer
dari dago ke pasteur
dari dago sampai antapani lewat pasteur
arah dago, menuju antapani, ke cimahi
dago s/d cibiru banjir
depan masjid dago
masjid di dago
dekat perempatan buah batu
kordon baru kordon raya kordon 2
dago dago dago
dago. pasteur! antapani? cibiru
dago/pasteur dago-pasteur dago,pasteur
"dago" (pasteur) [antapani]
DAGO Dago dAGO
lembang cimahi bandung
bandung utara bandung kidul bandung wetan
jakarta
di riau, provinsi riau, kuliner riau, factory riau
merdeka! jl merdeka, kami merdeka
jl baru dago, jl dago baru, jl dago 5, jl dago no 5 rt 5
komplek dago indah
gg dago, gang dago
http://x.example/dago www.x.example/antapani dago@x.example
dago\npasteur
.
jl
di
jl jl dago
kec kel dago
jl.dago jl:dago jl,dago jl (dago)
buahbatu buah batu buah-batu buah_batu buah\nbatu buah. batu
dukuh dago2 2dago da go
X
sed 's/^$/ /' texts | posts > in
tw-tag-place -g ./toy.tsv in | show
echo entry:
tw-tag-place -g ./toy.tsv --precision entry in | jq -c '[.place_about, (.place_about_ranked | map([.place, .p]))]' | sort | uniq -c | sort -rn | sed 's/^ *//' | sed -n 1,30p
echo kelurahan:
tw-tag-place -g ./toy.tsv --precision kelurahan in | jq -c '.place_about' | sort | uniq -c | sed 's/^ *//'
echo near misses:
tw-tag-place -g ./toy.tsv --near-misses --sure 0.9 in | jq -c '[.place_about, .place_about_near]' | sort -u
for o in '--posts 0' '--users 0' '--posts 999999999' '--users 999999999' '--sure 2' '--use odd' '--use' '--precision odd'; do
	tw-tag-place -g ./toy.tsv $o in > out 2>&1
	echo "$? $(sed -n 1p out)"
done
tw-tag-place -g ./toy.tsv --only in | wc -l | tr -d ' '
tw-tag-place -g ./toy.tsv --no-evidence in | grep -c evidence
