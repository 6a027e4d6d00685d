# Rows are no records
tw-count -b kind "$src/tests/all/rows.ndjson" > said 2>&1; echo "status $?"
head -1 said | sed 's/.*ndjson//'
