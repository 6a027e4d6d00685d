# Some posts of a sample are drawn to be judged once more; the design notes with
# which chance.
. "$src/tests/tw-sample/lib"
tagged 900
tw-sample -c ./programs.codebook --per 30 --design d tagged.ndjson 2> /dev/null > sheet
tw-sample -c ./programs.codebook --recheck 20 --design d --coders final -o tsv tagged.ndjson > final
wc -l < final
tail -21 d | jq -c 'select(.row == "design" or .id == "100021")'
tail -20 d | jq -r .id | sort > again
ids d | sort > all
comm -23 again all
head -3 tagged.ndjson > few
tw-sample -c ./programs.codebook --recheck 20 --design d few > /dev/null
echo $?
tw-sample -c ./programs.codebook --recheck 20 tagged.ndjson
echo $?
