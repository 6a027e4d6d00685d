# Rows of kind coded and difference count records: 6 of 7 have a value, 4 have
# x, 2 y, one both; the difference is that of 3 with only x and 1 with only y.
post() { echo "{\"id\":\"$1\",\"created_at\":\"2014-02-0$2T10:00:00Z\",\"text\":\"\",\"tag\":[$3]}"; }
{ post 1 1 '"x"'; post 2 1 '"x","y"'; post 3 2 ''; post 4 3 '"x"'; post 5 3 '"y"'
post 6 3 '"x"'; post 7 5 '"z"'; echo '{"id":"8","created_at":"2014-02-04T10:00:00Z","text":""}'; } > in
tw-count -b tag --coded --difference in | grep -v '^{"row":"count"'
# Without clusters the row is the share of --of coded records, and paired by hand.
tw-count -b tag --coded --difference --cluster none --part coded -o tsv in
tw-count -b tag --difference --cluster none --part difference -o tsv in
# The same share as a jq expression counted by --of records.
tw-count -b 'any=if .tag == null then empty else .tag != [] end' --of records -o tsv in |
    grep '^true' | cut -f 2,3,5
tw-count -b tag --coded --part coded -o tsv in | tail -1 | cut -f 2,3,5
# One value only, and none: no difference.
grep z in | tw-count -b tag --difference --coded -o table 2> /dev/null
tw-count -b tag --coded -w n in
tw-count -b day,tag --coded in
tw-count -b tag --coded --partial in
