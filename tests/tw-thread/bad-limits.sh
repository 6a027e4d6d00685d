# Limits of a book that are none, or longer than questions are watched, are said.
sed 's/limit: 1h/limit: soon/' "$src/tests/tw-thread/complaints.codebook" > book.codebook
tw-thread --authors "$src/tests/tw-thread/officials.tsv" -c ./book.codebook -b topic --within 2d "$src/tests/tw-thread/posts.ndjson" |
    jq -c '[.topic, .limit, .within_limit]'
