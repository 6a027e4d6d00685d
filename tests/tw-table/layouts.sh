# Lists, members inside members, posts that were not looked at.
cd "$src/tests/tw-table"
tw-table --show id,mentions,counts.likes,author posts.ndjson
tw-table -d theme --show id --words posts.ndjson
echo '{"id":"12345678901234567890","text":"=1+1"}' | tw-table -c ./themes.codebook --show id,text -o excel
printf '%s\n' '{"id":"12345678901234567890","text":"a\nb","theme":["lamp","other"]}' | tw-table -c ./themes.codebook --show id,text
echo "status $?"
