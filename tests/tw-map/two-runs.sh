# Two rows of one place are of two runs: which to draw is not guessed.
cp "$src"/tests/tw-map/city.* "$src"/tests/tw-map/*.ndjson .
cat rows.ndjson rows.ndjson > twice
tw-map -g ./city.tsv twice; echo $?
