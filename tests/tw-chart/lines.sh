# A line as SVG: two pieces, because a month is missing.
tw-chart -o svg "$src/tests/tw-chart/months.ndjson" | sed '/<style>/d'
