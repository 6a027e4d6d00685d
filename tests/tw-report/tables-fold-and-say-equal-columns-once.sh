# A table of up to 20 rows and 7 columns is open, a larger one folded; what is equal
# in all of three rows or more is said once below it, but for numbers and shares.
rows() { # rows
	awk -v n="$1" 'BEGIN { for (i = 1; i <= n; i++) printf "{\"row\":\"finding\",\"check\":\"c%d\",\"n\":1,\"why\":\"same\",\"a\":%d}\n", i, i }' > rows.ndjson
	tw-report rows.ndjson | grep -e '<details' -e '<thead' -e 'class="note"'
}
rows 2
rows 3
rows 20
rows 21
awk 'BEGIN { for (i = 1; i <= 2; i++) print "{\"row\":\"x\",\"a\":" i ",\"b\":" i ",\"c\":" i ",\"d\":" i ",\"e\":" i ",\"f\":" i ",\"g\":" i ",\"h\":" i "}" }' > rows.ndjson
tw-report rows.ndjson | grep '<details'
