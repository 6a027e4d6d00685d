# A cross-table with residuals.
cp "$src/tests/tw-chart/kinds.ndjson" .
COLUMNS=72 tw-chart -o term kinds.ndjson
