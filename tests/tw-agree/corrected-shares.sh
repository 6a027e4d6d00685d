# Shares of records and of mentions; posts without own words have no code.
. "$src/tests/tw-agree/make-archive"
set -- -c "$src/tests/tw-agree/book.codebook" --design design.ndjson --gold ana.csv --correct archive.ndjson
tw-agree "$@" --of records
tw-agree "$@" -o table
