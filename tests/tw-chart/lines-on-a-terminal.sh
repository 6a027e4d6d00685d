# Months as a line; the one that is missing is a gap.
cp "$src/tests/tw-chart/months.ndjson" .
COLUMNS=72 tw-chart -o term months.ndjson
