tw-count -b kind "$src/tests/all/records.ndjson" | tw-watch --once
echo $?
