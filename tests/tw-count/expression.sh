# name=expression: the results of jq, those of an array one by one
cat > in <<'R'
{"id":"1","text":"jalan rusak","n":3}
{"id":"2","text":"jalan macet","n":12345678901234567890}
{"id":"3","text":"","n":null}
R
tw-count -b 'word=.text/" "|map(select(. != ""))' -o tsv --cluster none --of records in | cut -f 1,2,3
tw-count -b 'size=if .text == "" then "none", "empty" else "some" end' -o tsv --cluster none in | cut -f 1,2
tw-count -b kind -b 'big=.n > 5' -o tsv in
tw-count -b 'x=.n|keys' in
