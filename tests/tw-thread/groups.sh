# By topic a question with two codes counts in both groups, and once in all; by
# month, hour and office of the question, in the order of the book and the table.
tw-thread --authors "$src/tests/tw-thread/officials.tsv" -b topic -o tsv "$src/tests/tw-thread/posts.ndjson" | cut -f 1-3
echo
tw-thread --authors "$src/tests/tw-thread/officials.tsv" -c "$src/tests/tw-thread/complaints.codebook" -b topic -o tsv "$src/tests/tw-thread/posts.ndjson" | cut -f 1-4
echo
tw-thread --authors "$src/tests/tw-thread/officials.tsv" -b office,month -o tsv "$src/tests/tw-thread/posts.ndjson" | cut -f 1-4
echo
tw-thread --authors "$src/tests/tw-thread/officials.tsv" -b weekday,hour -o tsv "$src/tests/tw-thread/posts.ndjson" | cut -f 1-3
echo
tw-thread --authors "$src/tests/tw-thread/officials.tsv" -c "$src/tests/tw-thread/complaints.codebook" -b topic.limit -o tsv "$src/tests/tw-thread/posts.ndjson" | cut -f 1-3
