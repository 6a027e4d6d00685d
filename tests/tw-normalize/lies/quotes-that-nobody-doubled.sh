# A text that ends in a quote does not take the next row with it, one that begins
# with a quote that is never closed does not take the next hundred, and a text
# of several lines stays one.
tw-normalize -q <<'END' | jq -c '[.text, .extra]'
teks;label
"Katanya "besok hujan"";0
"teks kedua";1
"Kata "dia"; begitu";1
"baris satu
baris ""dua""";0
END
tw-normalize -q <<'END' | jq -c '[.id, .author.handle, .text]'
id,text,user,label,rank
1000000001,"biasa, saja",a,x,1
1000000002,"Kutipan yang tidak ditutup,b,x,2
1000000003,lain,c,x,3
1000000004,kata dia "siap",d,x,4
1000000005,"dua
baris, benar",e,x,5
END
