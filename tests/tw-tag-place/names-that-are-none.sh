# Words that are never places inside tags, type words of another level, titles,
# figures and capitals before names, words that a lexicon keeps, points at the
# ends of the world: what each is taken for.
. "$src/tests/tw-tag-place/lib"
cat > v.lexicon <<'X'
pstr = pasture
antpani = antapani
!clitic
pastur
X
awk -F'\t' 'NR == 3 { print "head\tlexicon\t./v.lexicon" } { print }' toy.tsv > g.tsv
{
	printf 'never\tdago-pakar\tDago Pakar\t\t\t\t\t\n'
	printf 'street\tjalandago\tjalanbaru\tcoblong\t\t\t\t\n'
	printf 'street\tjlkota\tJlkota\tcoblong\tjalan\t\t\t\n'
	printf 'park\ttaman\tTaman Kota Kecil\tcoblong\t\t-6.88\t107.61\t\n'
	printf 'head\tattribution\tWe\n'
} >> g.tsv
cat > texts <<'X'
#adipura #Adipura #AdipuraKota #JuaraAdipura2
#juaraadipura
#adipurajuara
#jladipura
#jldago
#JlBaruDago
#Dago#Antapani
parkir @jl merdeka
parkir @jalan merdeka
@kec @jl @pasar
@kecdago @kecmerdeka @kelcoblong
@dagokel
@dago_kel
@merdeka_kel
jl 5 idrus
jl 5x idrus
jl h idrus
jl Pak Arsih
jl pak Arsih
jl Pak arsih
jl Di Arsih
JL PAK ARSIH
jl dari arsih
jl b5ru
jl baru 12 14
jl baru 123
jl Baru Kidul Jl Lain
jl baru Kidul raya
JL BARU INDAH SEKALI
jl Baru Indah Sekali Lagi Panjang
jl Baru indah Ini
pasar baru dan sekolah Tinggi, masjid Raya
di masjid raya
komplek permai
di komplek Permai
dari komplek Permai Indah ke jl melati
ke gg mawar
kel. mawar kec mawar
pstr
di pasture
di pastur
di antpani
di antapani2
pastrur
jlpstr
jl. abcdef. ghi
dago pakar #DagoPakar
taman kota kecil
jalan
jalanbaru jalan baru jlkota jl kota
X
posts < texts > in
printf '{"id":"t","text":"jl\\tbuah \\tbatu\\tmacet"}\n' >> in
tw-tag-place -g ./g.tsv in | show
echo points:
for p in '91,107' '-91,107' '-6.9,181' '-6.9,-181' '90,180' '-90,-180' '-6.885,107.615' \
    '-6.885,"107"' '"-6",107' '1e999,107' 'null,null' '-6.91,107.65' '-6.95,107.65'; do
	printf '{"id":"%s","text":"gelap","place":{"lat":%s,"lon":%s,"source":"point"}}\n' \
	    "$(echo "$p" | tr -d '"')" "${p%,*}" "${p#*,}"
done > points
tw-tag-place -g ./g.tsv points | jq -c '[.id, .place_about_ranked]'
echo boundaries:
cat > areas.geojson <<'X'
{"type":"FeatureCollection","features":[
{"type":"Feature","properties":{"NAMOBJ":"Nowhere"},"geometry":{"type":"Polygon","coordinates":[[[107.6,-6.94],[107.7,-6.94],[107.7,-6.96],[107.6,-6.96],[107.6,-6.94]]]}},
{"type":"Feature","properties":{"NAMOBJ":"COBLONG"},"geometry":{"type":"Polygon","coordinates":[[[107.6,-6.9],[107.7,-6.9],[107.7,-6.92],[107.6,-6.92],[107.6,-6.9]]]}}
]}
X
tw-tag-place -g ./g.tsv --boundaries areas.geojson points | jq -c '[.id, .place_about_ranked]'
head -3 toy.tsv > h.tsv
printf 'head\tlevels\tkecamatan\nkecamatan\ta\tA\t\t\t-6.9\t107.6\t1000\n' | cat h.tsv - > one.tsv
tw-tag-place -g ./one.tsv points | jq -c '[.id, .place_about_ranked]'
