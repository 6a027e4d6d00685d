# --export: pseudo-outcomes of each record; their mean is near the corrected share.
. "$src/tests/tw-agree/make-archive"
tw-agree -c "$src/tests/tw-agree/book.codebook" --design design.ndjson --gold ana.csv --export dsl.csv --correct --of records archive.ndjson 2> said | jq -c 'select(.program == "lapor") | .share'
head -n 4 dsl.csv
awk -F, '$3 == "lapor" { n++; s += $7 } END { printf "%d %.6f\n", n, s / n }' dsl.csv
