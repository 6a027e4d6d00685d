# make study of an archive of another account and another city (both made up),
# by a book and priorities of one's own: what was planted comes out, an empty step
# says why, and hand coding corrects the shares.
unset MAKEFLAGS MAKELEVEL TW_PATH
mkdir archive
cat > posts.awk <<'A'
# Posts of @pemkot_tirta in Tirtamulya: 90 of floods, 60 of waste, 30 of clinics,
# of which the word is missing in 10; 120 of nothing; 40 of others, 20 too early.
function post(author, day, text, codes) {
	n++
	id = 1000 + n
	printf "{\"id_str\":\"%s\",\"created_at\":\"%s\",\"user\":{\"screen_name\":\"%s\"},\"text\":\"%s nomor %d\"}\n",
	    id, sprintf("2024-%02d-%02dT03:00:00.000Z", 1 + day % 6, 1 + day % 28), author, text, n > "archive/" (n % 2) ".jsonl"
	print id, "x", codes > "posts.tsv"
}
BEGIN {
	OFS = "\t"
	for (i = 0; i < 90; i++)
		post("pemkot_tirta", i, "Banjir di Kali Wates", "flood")
	for (i = 0; i < 60; i++)
		post("Pemkot_Tirta", i * 3, "Jadwal truk sampah", "waste")
	for (i = 0; i < 30; i++)
		post("pemkot_tirta", i * 5, i < 20 ? "Puskesmas buka" : "Balai pengobatan buka", "clinic")
	for (i = 0; i < 120; i++)
		post("pemkot_tirta", i * 7, "Selamat pagi", "")
	for (i = 0; i < 40; i++)
		post("warga" i % 4, i, "Banjir lagi", "flood")
	for (i = 0; i < 20; i++)
		print "{\"id_str\":\"" i + 1 "\",\"created_at\":\"2023-12-31T16:59:59.000Z\",\"user\":{\"screen_name\":\"pemkot_tirta\"},\"text\":\"Banjir\"}" > "archive/0.jsonl"
}
A
LC_ALL=C awk -f posts.awk
cat > tirta.codebook <<'B'
codebook 1
dimension: issue
language: id
* flood Floods
banjir
* waste Waste
sampah
* clinic Clinics
puskesmas
B
printf 'source\titem\tlevel\ncouncil\tclinic\thigh\ncouncil\twaste\tmedium\ncouncil\tflood\tlow\n' > tirta.tsv
here=$PWD
study() { # name=value or target ...
	(cd "$src" && make -s study BUILD="$build" OUT="$here/out" ARCHIVE="$here/archive" \
	    ZONE=Asia/Jakarta BOOK="$here/tirta.codebook" PRIORITIES="$here/tirta.tsv" "$@") 2>&1 |
	    grep -v -e '[*][*][*]' -e '^make\[' | sed "s,$here/,,g"
}
window='SINCE=2024-01-01 UNTIL=2024-06-30'
study AUTHOR=pemkot_tirta $window
grep -o '<title>[^<]*' out/report.html | head -n 1
tw-report --verify out/manifest.json 2>&1 | sed "s,$here/,,g"
echo '--- no such author'
study AUTHOR=pemkottirta $window
echo '--- no such days'
study AUTHOR=pemkot_tirta SINCE=2022-01-01 UNTIL=2022-12-31
echo '--- no such words'
study BOOK=intents-es PRIORITIES= | grep '^make'
echo '--- no such book'
study BOOK="$here/tirta" | grep '^tw-tag'
echo '--- no posts'
mv archive posts
mkdir archive
echo '{"limit":{"track":1}}' > archive/x.json
study
rm -r archive
echo '--- no archive'
study
mv posts archive
echo '--- coded by hand'
study AUTHOR=pemkot_tirta $window > log 2>&1
mk() {
	make -s -f "$src/lib/share/studies/new/study.mk" TW= OUT=out ARCHIVE=archive ZONE=Asia/Jakarta \
	    BOOK=tirta.codebook PRIORITIES= AUTHOR=pemkot_tirta SINCE=2024-01-01 UNTIL=2024-06-30 "$@" 2>&1 | grep -v '[*][*][*]'
}
mk corrected
mk sheets
TW_PATH=$src/lib/share
export TW_PATH
tw-sample -c tirta.codebook --coders ana,budi --design out/design.ndjson --sheets text -o tsv out/coded.ndjson 2> log || cat log
mkdir out/filled
for c in ana budi; do
	awk -f "$src/lib/share/studies/bandung-smart-city/fill.awk" -v coder=$c -v misses=0 -v adds=0 -v seed=1 posts.tsv text/$c.tsv > out/filled/$c.tsv
done
mk corrected
mk > log || cat log
sed -n 's/^<p class="caution">\(.*\)<.p>$/\1/p' out/report.html
