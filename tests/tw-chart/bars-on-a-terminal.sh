# Bars with intervals in Unicode blocks, in the width of the terminal.
cp "$src/tests/tw-chart/programs.ndjson" .
COLUMNS=72 tw-chart -o term programs.ndjson
