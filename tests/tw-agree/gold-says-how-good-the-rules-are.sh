# Precision, recall and their kin, weighted as the posts were drawn.
. "$src/tests/tw-agree/make-archive"
tw-agree -c "$src/tests/tw-agree/book.codebook" --design design.ndjson --gold ana.csv archive.ndjson
