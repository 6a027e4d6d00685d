# A line for each post and code.
. "$src/tests/tw-sample/lib"
tagged 60
tw-sample -c ./programs.codebook --per 1 --tidy --coders ana,budi -o csv tagged.ndjson 2> /dev/null
