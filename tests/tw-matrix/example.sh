cd "$src/tests/tw-matrix"
tw-matrix -b attributes.office -b theme -c ./themes.codebook -o table interviews.ndjson
tw-matrix -b theme --pairs --near 200 --cell spans -o tsv interviews.ndjson
