# Names with blanks, brackets and apostrophes are names: of the archive, alone or
# among others, of a folder, the book, the priorities, the title, filled sheets.
unset MAKEFLAGS MAKELEVEL
tw new 'my town'
cd 'my town'
printf 'id,date,user,text\n1,2024-03-02 08:15:00,sungaibiru,Banjir surut\n' > "mayor's posts (1).csv"
printf 'id,date,user,text\n2,2024-03-03 08:15:00,sungaibiru,Waspada banjir\n' > other.csv
mkdir 'two of them'
cp *.csv 'two of them'
printf 'codebook 1\ndimension: topic\n* flood Floods\nbanjir\n' > 'own (b).codebook'
printf 'source;item;level\ncouncil;flood;tinggi\n' > "council's.csv"
say() {
	echo "--- $*"
	make -s ZONE=Asia/Jakarta BOOK='own (b).codebook' PRIORITIES="council's.csv" "$@" 2> said |
	    grep -e '^flood' -e '^council'
	grep '^make: [^*]' said
	jq -r '.files[] | select(.role == "input" or .role == "priorities") | .name' results/manifest.json
}
say ARCHIVE="mayor's posts (1).csv" TITLE="What's up (now)"
grep -o '<h1>.*</h1>' results/report.html
say ARCHIVE="mayor\'s\ posts\ (1).csv other.csv"
say ARCHIVE='two of them'
say ARCHIVE='o*.csv'
say ARCHIVE='no such.csv'
make -s ARCHIVE='two of them' ZONE=Asia/Jakarta BOOK='own (b).codebook' PRIORITIES= IN=id sheets 2> said
grep -o '<html lang="..">' results/guide.html
mkdir results/filled
printf 'id,flood\n1,y\n2,y\n' > 'results/filled/ana (final).csv'
: > 'results/filled/~$ana.xlsx'
make -s ARCHIVE='two of them' ZONE=Asia/Jakarta BOOK='own (b).codebook' PRIORITIES= corrected 2> said | grep '^flood'
make OUT='a b' 2>&1 | sed 's/^[^ ]* //'
