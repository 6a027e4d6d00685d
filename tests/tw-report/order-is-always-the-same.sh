# What is known has its place; the rest stands between, in the order given.
printf '{"read":1,"written":1}' > flow.json
printf '{"row":"count","program":"a","n":1}\n' > rows.ndjson
printf '{"row":"answer","program":"a","n":1}\n' > answers.ndjson
printf 'words\n' > about.txt
printf 'codebook 1\ntitle: Book\ndimension: program\n* a\nx\n' > a.codebook
tw-report -c ./a.codebook about.txt flow.json answers.ndjson rows.ndjson 'Later=about.txt' | grep -e '<h2' -e '<section'
echo
cp about.txt 'x=y.txt'
tw-report 'x=y.txt' 'Named=x=y.txt' | grep '<h2'
echo
printf '<svg xmlns="http://www.w3.org/2000/svg"/>' > rows.svg
tw-report rows.ndjson rows.svg 'Rows=about.txt' about.txt | grep -e '<h2' -e '<svg' -e '<th scope="row' -e '<p>'
