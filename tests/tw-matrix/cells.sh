# Documents by codes: empty cells are printed, codes without a post are columns.
cd "$src/tests/tw-matrix"
tw-matrix -b conversation -b theme -c ./themes.codebook interviews.ndjson
