# What is odd in a gazetteer, alone and on records.
cp "$src/tests/tw-gazetteer/town.tsv" .
tw-lint -g town.tsv < /dev/null
echo status $?
cat > odd.tsv <<'T'
kind	id	name	in	forms	lat	lon	radius_m
head	gazetteer	1
head	levels	district
head	words	id-places
head	lexicon	id-tweets
district	utara	Utara Jaya			-6.90	107.60	1000
district	kidulan	Kidulan			-6.95	107.60	1000
street	jalan-merpati	Jalan Merpati	utara	merpati raya	-6.90	107.61	300
street	jalan-merpati	Jalan Merpati	kidulan	merpati lama=2	-6.93	107.66	300
street	jalan-rusak	Jalan Rusak	utara
street	jalan-hilang	Jalan Hilang	utara	hilang!
street	jalan-pala	Jalan Pala	kidulan	pala!|pala kidul|manggis!
market	pasar-kembang	Pasar Kembang	utara	kembang
outside	kembang	Kembang
T
tw-lint -g odd.tsv < /dev/null
echo status $?
cat > book.codebook <<'B'
codebook 1
* flowers Flowers
  kembang
B
tw-lint -g odd.tsv -c book.codebook -o tsv < /dev/null | grep everyday-word
awk 'BEGIN { for (i = 0; i < 25; i++) printf "{\"id\":\"%d\",\"text\":\"kembang %s\"}\n", i, i % 2 ? "merpati raya" : "indah" }' > posts
tw-lint -g odd.tsv -o tsv --often 0.4 posts | grep 'met' | cut -f 1,2,4,7
tw-lint -g odd.tsv --part form posts
tw-lint -g odd.tsv --coverage posts
tw-lint -g odd.tsv --part term posts
tw-lint -c book.codebook --part form posts
