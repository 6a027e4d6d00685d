# A file that is no NDJSON is said to be what it is, once, with what to do; its
# other lines are counted, until one is a record.
try() { tw-kwic "$1"; echo "$1: $?"; }

printf '\357\273\277id;text\r\n1;Jalan rusak\r\n2;Lapor, kang\r\n' > excel.csv
try excel.csv
printf 'id\ttext\n1\tJalan rusak\n' > posts.tsv
gzip -c posts.tsv > posts.gz
try posts.gz
printf '\377\376{\0"\0i\0d\0"\0:\0"\0001\0"\0}\0\n\0{\0}\0\n\0' > utf16.ndjson
try utf16.ndjson
printf '{\0"\0i\0d\0"\0:\0"\0001\0"\0}\0\n\0' > bare16.ndjson
try bare16.ndjson
printf '%%PDF-1.4\nx\n' > a.pdf
try a.pdf
printf '\320\317\021\340\241\261\032\341' > a.xls
try a.xls
printf '\n<!DOCTYPE html>\n<p>\n' > page.html
try page.html
printf '[{"id":"1","text":""},\n{"id":"2","text":""}]\n' > array.json
try array.json
printf '{\n  "id": "1"\n}\n' > pretty.json
try pretty.json
try "$src/tests/all/book.codebook" 2>&1 | sed "s,$src/,,"
echo 'only words here' > words.txt
try words.txt

# What comes behind a first line that only looks so is read and reported.
tw-kwic "$src/tests/all/tagged.ndjson" > alone
{ echo 'name,words'; cat "$src/tests/all/tagged.ndjson"; echo '"a"'; } > mixed.ndjson
tw-kwic mixed.ndjson | cmp - alone
# -k counts those that were not reported.
tw-kwic -k2 excel.csv; echo $?
tw-kwic -k3 excel.csv; echo $?

# Posts as they were exported.
echo '{"id":1,"id_str":"1","text":"a"}' > raw.jsonl
echo '{"data":[{"id":"1","text":"a"}]}' >> raw.jsonl
echo '{"id":"1","full_text":"a"}' >> raw.jsonl
try raw.jsonl
