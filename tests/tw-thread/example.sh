# The examples of the manual.
cp "$src/tests/tw-thread"/*.tsv "$src/tests/tw-thread"/*.codebook "$src/tests/tw-thread"/posts.ndjson .
tw-thread --authors ./officials.tsv -b topic -c ./complaints.codebook -o table posts.ndjson
tw-thread -a jalan_contoh -a air_contoh --part thread -o tsv posts.ndjson
tw-thread --authors ./officials.tsv --part curve -o csv posts.ndjson
tw-sort posts.ndjson | tw-thread --authors ./officials.tsv -e '.topic != []' -b office,month
