# Forms of a gazetteer beside posts: those of one word that nothing announces,
# weak and bound ones, several in a post, misspelt; words of every day; one form
# of three districts.
cat > words.lexicon << 'X'
dgo = dago
merdeka = kemerdekaan raya
X
cat > g.tsv << 'T'
kind	id	name	in	forms	lat	lon	radius_m
head	gazetteer	1
head	levels	district
head	words	id-places
head	lexicon	./words.lexicon
district	satu	Satu			-6.90	107.60	1000
district	dua	Duabelas			-6.95	107.60	1000
district	tiga	Tigaraksa		dgo	0	100	1000
district	empat	Empatlima			-6.99	107.60
street	jalan-dago	Jalan Dago	satu	dago|pasteur	-6.90	107.61	300
street	jalan-dago	Jalan Dago	dua	dago	-6.93	107.66	300
street	jalan-dago	Jalan Dago	tiga	dago	-6.93	107.66	300
street	merdeka	Merdeka	satu	merdeka|kemerdekaan raya|bunga?
market	pasar	Pasar Baru	dua	baru|kembang
street	far	Jalan Jauh	empat	jauh	5	120	300
outside	luar	Luarnegeri			
never	never	Bukan		satu jam
T
printf 'codebook 1\n* a\n  (kembang | "x y") & z\n  pasteur kota\n' > book.codebook
awk 'BEGIN {
	for (i = 0; i < 60; i++)
		printf "{\"id\":\"%d\",\"platform\":\"x\",\"text\":\"%s %s\"}\n", i, i % 2 ? "kembang pasteur pasteur" : "pasteurr di bunga", i % 3 ? "jalan dago kembang" : "satu jam luarnegeri pasar baru"
}' > posts.ndjson
tw-lint -g g.tsv -o tsv < /dev/null | cut -f 1,2,4,7 | cut -c 1-170
tw-lint -g g.tsv -c book.codebook -o tsv posts.ndjson | cut -f 1,2,4,7 | cut -c 1-170
tw-lint -g g.tsv --part form -o tsv posts.ndjson | cut -c 1-120
tw-lint -g g.tsv --part form -o tsv < /dev/null | head -3
tw-lint -g g.tsv --often 1 -o tsv posts.ndjson | grep met | cut -f 2,7
