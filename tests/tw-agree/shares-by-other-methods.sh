# PPI needs equal chances; Rogan-Gladen and the matrix take errors from elsewhere.
. "$src/tests/tw-agree/make-archive"
set -- -c "$src/tests/tw-agree/book.codebook"
tw-agree "$@" --design design.ndjson --gold ana.csv --method ppi archive.ndjson
awk -F, 'NR == 1 || $1 % 10 != 3 || ++hits % 2' ana.csv > plain.csv
tw-agree "$@" --gold plain.csv --method ppi archive.ndjson | jq -c '[.method, .code, .share, .se, .lambda]' | head -n 2
tw-agree "$@" --design design.ndjson --gold ana.csv archive.ndjson > other.ndjson 2> said
tw-agree "$@" --method rogan-gladen --from other.ndjson archive.ndjson
tw-agree "$@" --method matrix --from other.ndjson archive.ndjson | jq -c '[.code, .share, .why]'
