# Archives without a zone have no instants: the page is empty, which is said,
# with what to do, and is a finding; so say the others that need instants.
cat > posts.ndjson << 'X'
{"id":"1","created_at":"2015-05-01T08:00:00","text":"@kota lampu mati","author":{"handle":"ana"},"topic":["lamp"],"mentions":["kota"]}
{"id":"2","text":"@kota jalan rusak","author":{"handle":"budi"},"topic":["lamp"],"mentions":["kota"]}
X
printf 'codebook 1\ntitle: t\ndimension: topic\n* lamp Lamps\n  lampu\n' > book.codebook
tw-watch --once posts.ndjson > page; echo $?
tw-burst -b topic posts.ndjson; echo $?
tw-case -c book.codebook posts.ndjson; echo $?
tw-thread -a kota posts.ndjson; echo $?
