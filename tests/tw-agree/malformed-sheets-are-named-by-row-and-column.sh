# A typo, an unknown code, one id twice, an id of no drawn post, none beside a
# code, untouched rows: each is named, left out, and nothing is guessed.
d=$src/tests/tw-agree
cat > ana.csv <<'END'
id,url,text,lapor,lapr,wifi,none,unsure,note
675127116845989888,,satu,y,,n,,,
675127116845990912,,dua,yy,,,,,
603412345678901234,,tiga,t,,,,,
603412345678901999,,empat,y,,,x,,
999999999999999999,,lima,y,,,,,
x0123456789abcdef,,enam,,,,,,
42,,tujuh,n,,,,,
42,,tujuh,y,,,,,
END
cat > budi.csv <<'END'
id,coder,code,value
675127116845989888,budi,LAPOR!,iya
675127116845989888,budi,wfi,iya
42,budi,lapor,tidak
END
tw-agree -c "$d/book.codebook" --design "$d/design.ndjson" --part agree ana.csv budi.csv
