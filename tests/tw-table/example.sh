# The examples of tw-table(1).
cp "$src/tests/tw-table/themes.codebook" "$src/tests/tw-table/posts.ndjson" .
tw-table -c ./themes.codebook posts.ndjson
tw-table -d theme --codes long --show id --words posts.ndjson
tw-table -c ./themes.codebook -o xlsx posts.ndjson > posts.xlsx
head -c 2 posts.xlsx; echo
