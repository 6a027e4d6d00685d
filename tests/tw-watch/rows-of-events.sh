# With -o ndjson the rows that are events come out as they are, the others not.
sh "$src/tests/tw-watch/make" > mixed.ndjson
tw-watch -o ndjson mixed.ndjson > out
grep '^{"row":"\(case\|burst\)"' mixed.ndjson | diff - out
