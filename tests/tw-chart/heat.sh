# A cross-table with residuals as SVG.
tw-chart -o svg "$src/tests/tw-chart/kinds.ndjson" | sed '/<style>/d'
