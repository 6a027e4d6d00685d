# Rows are no records
tw-count -b kind "$src/tests/all/rows.ndjson" 2>&1 | head -1 | sed 's/.*ndjson//'
