printf '{"read":1,"written":1}' > flow.json
printf '{"row":"count","program":"a","n":1}\n' > rows.ndjson
printf 'words\n' > about.txt
printf 'codebook 1\ntitle: Book\n* a\nx\n' > a.codebook
tw-report -c ./a.codebook about.txt flow.json rows.ndjson 'Later=about.txt' | grep '<h2'
echo
cp about.txt 'x=y.txt'
tw-report 'x=y.txt' 'Named=x=y.txt' | grep '<h2'
echo
printf '<svg xmlns="http://www.w3.org/2000/svg"/>' > rows.svg
tw-report rows.ndjson rows.svg 'Rows=about.txt' about.txt | grep -e '<h2' -e '<svg' -e '<td' -e '<p>'
