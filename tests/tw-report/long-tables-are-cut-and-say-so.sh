awk 'BEGIN { for (i = 1; i <= 1000; i++) printf "{\"row\":\"count\",\"day\":\"d%d\",\"n\":%d}\n", i, i }' > rows.ndjson
tw-report rows.ndjson | grep -c '^<tr><th scope="row'
tw-report rows.ndjson | grep -e rows. -e "<details"
