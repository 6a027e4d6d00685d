cat > tone.txt <<'END'
+good
hebat
terbaik*
+bad
macet*
END
cat > posts.jsonl <<'END'
{"id":"1","platform":"twitter","kind":"original","text":"macetnya di Dago"}
{"id":"2","platform":"twitter","kind":"original","text":"Pelayanan hebat kang"}
{"id":"3","platform":"twitter","kind":"original","text":"kota terbaik di Indonesia"}
END
tw-import -f lexicoder -d tone tone.txt 2>/dev/null > tone.codebook
tw-tag -c ./tone.codebook posts.jsonl | tw-kwic --code good -o table
