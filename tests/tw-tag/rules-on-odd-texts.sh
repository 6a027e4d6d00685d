# Rules and texts at their edges, with the settings that move them: what each
# finds, by what words. A code each; of the post that belongs to it only that
# code's evidence is shown.
cat > words.lexicon << 'X'
jln = jalan
rsnya = rumah sakitnya
e-ktp = ktp
jalrus = jalan rusak
!clitic
masalah
X
group() { # settings; lines come in: rule ; text ; own
	printf 'codebook 1\ntitle: t\ndimension: d\n%s\n' "$1" > book.codebook
	: > posts.ndjson
	n=0
	while IFS=';' read -r rule text own; do
		n=$((n + 1))
		printf '* c%d\n  %s\n' $n "$rule" >> book.codebook
		printf '{"id":"%d","platform":"x","author":{"handle":"Ana"},"urls":["https://user@www.A.b:80/c/D?e","ftp","//x.y",7],"text":"%s"%s}\n' \
		    $n "$text" "${own:+,\"own\":$own}" >> posts.ndjson
		printf 'c%d\t%s\t%s\n' $n "$rule" "$text" >> listed
	done
	echo "== $1" | tr '\n' ' '
	echo
	tw-tag -c ./book.codebook posts.ndjson > tagged || echo "status $?"
	jq -r '("c" + .id) as $c | $c + " " + ([.d_evidence[] | select(.code == $c) | .words] | join(" | "))' tagged |
		cut -c 1-160 > found
	paste -d ' ' found - << X
$(cut -f 2,3 listed | cut -c 1-60 | tr '\t' ';')
X
	rm listed
}
group 'language: id' << 'X'
"a , b";a , b
"a , b";a b
"a,b";a ,b
"-";a - b
"...";a...
"... a";... a
"a ...";a ... b
"a!";a !
"a";xa
", a";x, a
"a ,";a,
"'";it's
"' a";x ' a
#a*;#abc
#a*;＃ABC
@a;＠A
"#a b";＃a b
"@a b";＠a b
"www.a.b c";www.a.b c
kota?;kotak
k*;k kota
jum'at;jumat
jum'at;jum at
jum'at;jum-at
jum-at;#jumat
smart city;#SmartCity
smart city;#smart city
smart cit*;#smartcities
smart-city x;smartcity x
smart-cit* x;smartcities x
{Smart City};#SmartCity
{Smart City};#smartcity
{Smart, City};#SmartCity
"smart city";#SmartCity
~jalan;berjalan menjalankan #jalan
a NEAR/0 b;a b a b a b a b a b a b a b a b a b a b
a NEAR/3 b;a a a a a a a a a a a a b b b b b b b b b b b b
a THEN/3 b;b b b b b b b b b b b b a a a a a a a a a a a a
a NEAR/2 b NEAR/2 c;a b c a b c a b c a b c a b c a b c a b c
(a | b) NEAR/1 (c | d);a c b d a d b c a c b d
("a b" | a) NEAR/1 (b | c);a b c a b c a b c a b c a b c a b
(/a./ | b) NEAR/1 c;ab c b c
<c1> NEAR/9 b;a , b
a NEAR/9 a;a
a NEAR/9 a;a a
"a b" NEAR/0 b;a b b
a & url:a.b;a
a & url:a.b/c;a
a & url:a.b/c/d;a
a & url:www.a.b;a
a & url:x.y;a
a & url:b;a
a & author:ana;a
a & author:ANA;a
a & author:ana2;a
/a|b/;a b c
/^a/;a a
/a$/;a a
/\bkota/i;KOTA kotak
X
group 'hashtags: no
clitics: no
within: sentence' << 'X'
smart city;#SmartCity
kota;kotanya
a & b;a. b
a & b;a b. c
a NEAR/9 b;a. b
a & !b;a. b
/a.*b/;a x. x b
/a.*b/;a x b. a b
a | b;b. a
a & url:a.b;a
<c1> & a;a
", a";x
"!";!
X
group 'within: clause
edits: 1' << 'X'
jalanan;jalanann
jalanan;jlanan
jalanan;jalannan
jalanan;jalamam
jalanan;kalanan
jalanan;jalnaan
jalanan;jalanna
jalanan;jalanan
jalanan;jalan
jalanan;jalananx
jalanan kota;jalanam kota
jal*nan;jalamam
a & b;a, b
X
group 'scope: quoted' << 'X'
a;x a;[[0,1]]
a;a x;[[0,1]]
a b;a b;[[0,1]]
/a./;ab ac;[[0,2]]
/a./;ab ac
a & url:a.b;a https://a.b;[]
a NEAR/3 b;a b a b;[[2,3]]
"..." ;... a;[]
X
group 'scope: own' << 'X'
a;x a;[[0,1]]
a;a x;[[0,1]]
a b;a b;[[0,1]]
/a./;ab ac;[[0,2],[3,5]]
a NEAR/3 b;a b a b;[[0,3]]
a & url:a.b;a https://a.b x;[[0,1]]
a & url:a.b;a https://a.b x;[[0,15]]
a THEN/3 b;a a a a a a a b b b b b b b b b b b b;[[0,12],[14,40]]
X
group 'lexicon: ./words.lexicon
language: id' << 'X'
jalan;jln
jln;jalan
jln;jln
jalan*;jln
"jln";jalan
rumah sakitnya;rsnya
rumah sakitnya kota;rsnya kota
rsnya;rumah sakitnya
jalan rusak;jalrus
jalan rusak parah;jalrus parah
jalan rusak*;jalrus
jalan-rusak;jalrus
jalrus;jalan rusak
e-ktp;ktp
e-ktp;ektp
e-ktp;e ktp
ktp;e-ktp
masalah;masalahnya
masalah;masanya
kota;kotanya
kota;jlnnya
{jln};jln jalan
~jalan;jln
jln jln jln jln jln jln jln jln;jalan jalan jalan jalan jalan jalan jalan jalan
rsnya rsnya rsnya rsnya rsnya rsnya;rumah sakitnya rumah sakitnya rumah sakitnya rumah sakitnya rumah sakitnya rumah sakitnya
X
group 'longest: yes' << 'X'
a;a b
a b;a b
a b c;a b c d
b c d;a b c d
/a b/;a b c
a & c;a b c
X
