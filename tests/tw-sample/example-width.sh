. "$src/tests/tw-sample/lib"
tagged
tw-sample -c ./programs.codebook --code lapor --width .02 tagged.ndjson > sheet
