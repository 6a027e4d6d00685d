# Cells may be parted by |, when nothing else parts the names of the columns.
printf '%s\n' 'id|created_at|username|text' '1000001|2021-03-28T02:57:55Z|u|one, two; three' '1000002|2021-03-28T02:57:55Z|u|"a|b"' > bars.csv
tw-normalize bars.csv | jq -c '[.id, .text]'
printf '%s\n' 'id,created_at,a|b|c|d,text' '1000003,2021-03-28T02:57:55Z,x,four' > commas.csv
tw-normalize --extra commas.csv | jq -c '[.id, .text, .extra]'
printf '%s\n' 'a|b' '1|2' > unknown.csv
tw-normalize unknown.csv
