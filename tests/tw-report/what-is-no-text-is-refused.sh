# Tables, pictures, codebooks and parts would stand on the page as text: they
# are told how to come. An empty file is said.
echo 'program,n' > rows.csv
printf '\211PNG\r\n\032\n\0\0' > chart.png
printf 'codebook 1\n* a\n  x\n' > book.codebook
echo '{"row":"partial","version":1,"options":[]}' > january.part
printf ' \n\n' > notes.txt
for f in rows.csv chart.png book.codebook january.part; do
	tw-report $f; echo $?
done
tw-report notes.txt > page; echo $?
grep -c '<h2' page
