. "$src/tests/tw-sample/lib"
tagged
awk '{ print > "posts-" NR % 3 + 1 ".ndjson" }' tagged.ndjson
tw-sample -c ./programs.codebook --partial posts-1.ndjson > 1.part
tw-sample -c ./programs.codebook --partial posts-2.ndjson > 2.part
tw-sample -c ./programs.codebook --partial posts-3.ndjson > 3.part
tw-sample -c ./programs.codebook --merge -o xlsx *.part > sheet.xlsx
tw-sample -c ./programs.codebook -o xlsx tagged.ndjson 2> /dev/null | cmp - sheet.xlsx
