# A row with too few cells does not become one with the row behind it.
cat > rows.csv <<'T'
id,created_at,username,text
"1000001",2021-03-28T02:57:55Z
"1000002","2021-03-28T02:57:56Z","u","two"
"1000003", 2021-03-28T02:57:55Z, u, three, four
"1000004","2021-03-28T02:57:56Z","u","say ""four"", then"
"1000005","2021-03-28T02:57:56Z","u","say "five", then
leave, quietly"
"1000006","2021-03-28T02:57:56Z","u","six"
T
tw-normalize -k rows.csv | jq -c '[.id, .text]'
