tw-count -b kind "$src/tests/all/records.ndjson" | tw-burst -b hashtags
echo $?
tw-count -b kind "$src/tests/all/records.ndjson" | tw-burst
echo $?
