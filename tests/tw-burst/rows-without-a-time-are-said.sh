# Rows of posts that state no day cannot be placed in time: they are counted.
printf '{"row":"count","day":"2015-05-0%d","hashtags":"a","n":5,"of":10,"unit":"mentions"}\n' 1 2 > rows.ndjson
echo '{"row":"count","day":null,"hashtags":"a","n":7,"of":10,"unit":"mentions"}' >> rows.ndjson
tw-burst rows.ndjson
