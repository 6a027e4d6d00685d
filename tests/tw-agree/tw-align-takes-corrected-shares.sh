# Rows of tw-agree --correct go on to tw-align and tw-chart; others are passed
# over, shares of records and rows that are not whole are refused.
. "$src/tests/tw-agree/make-archive"
tw-agree -c "$src/tests/tw-agree/book.codebook" --design design.ndjson --gold ana.csv --correct archive.ndjson > rows.ndjson 2> said
printf 'source\titem\tlevel\nmayor\tlapor\tlow\nmayor\tcity/wifi\thigh\n' > priorities.tsv
{ cat rows.ndjson; echo '{"row":"gold","code":"lapor","precision":1}'; } | tw-align -p priorities.tsv --part item
tw-align -p priorities.tsv --part whole rows.ndjson | jq -c 'select(.measure == "deff" or .measure == "mentions" or .measure == "note") | [.measure, .value, .why]'
tw-chart -o term rows.ndjson
grep -v city rows.ndjson | tw-align -p priorities.tsv
tw-agree -c "$src/tests/tw-agree/book.codebook" --design design.ndjson --gold ana.csv --correct --of records archive.ndjson 2> said | tw-align -p priorities.tsv
