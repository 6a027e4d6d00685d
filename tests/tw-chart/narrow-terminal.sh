# Labels go on below themselves where there is no room.
COLUMNS=40 tw-chart -o term "$src/tests/tw-chart/programs.ndjson"
