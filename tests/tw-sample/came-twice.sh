# A record that came twice is drawn once, and named.
. "$src/tests/tw-sample/lib"
tagged 40
cat tagged.ndjson tagged.ndjson | tw-sample -c ./programs.codebook --design d > out
echo $?
ids d | sort | uniq -d
