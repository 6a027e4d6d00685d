# Bars as SVG, the default in a pipe; labels cannot end the text they stand in.
tw-chart "$src/tests/tw-chart/programs.ndjson"
