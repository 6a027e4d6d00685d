# A text that came with a whole id before tells the post of a rounded one; doccano
# files without our ids are read by text.
d=$src/tests/tw-agree
printf 'id,text,lapor\n675127116845989888,"satu, dua",y\n675127116845990912,tiga,n\n42,sama,n\nx0123456789abcdef,sama,y\n' > ana.csv
printf 'id,text,lapor\n675127116845990000,tiga,n\n675127116845990000,empat,n\n' > budi.csv
printf '{"id":1,"text":"satu, dua","label":["lapor"]}\n{"id":2,"text":"sama","label":[]}\n' > cici.jsonl
tw-agree -c "$d/book.codebook" --design "$d/design.ndjson" --part pair ana.csv budi.csv cici.jsonl | jq -c '[.code, .coder, .other, .units, .agreement]'
