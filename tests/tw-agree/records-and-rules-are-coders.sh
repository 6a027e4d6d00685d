# Records with the dimension: [] is a coding, absent is none.
cat > rules.ndjson <<'END'
{"id":"1","platform":"twitter","kind":"original","text":"a","program":["lapor"]}
{"id":"2","platform":"twitter","kind":"original","text":"b","program":[]}
{"id":"3","platform":"twitter","kind":"original","text":"c"}
END
printf 'id,lapor,none\n1,y,\n2,,x\n3,y,\n' > ana.csv
tw-agree -d program --part pair --coder machine=rules.ndjson ana.csv
