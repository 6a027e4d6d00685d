# The first words of each cell, and where they stand.
cd "$src/tests/tw-matrix"
tw-matrix -b conversation -b theme --quotes 2 -o tsv interviews.ndjson
tw-matrix -b conversation -b theme --quotes 1 -o html interviews.ndjson | grep -c 'Aplikasi lapor'
