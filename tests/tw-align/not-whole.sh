# Shares that do not add up to 1 are refused, before anything is printed.
awk -f "$src/tests/tw-align/rows.awk" "$src/tests/tw-align/counts" > counts.ndjson
p="-p $src/tests/tw-align/weights.tsv"
head -3 counts.ndjson | tw-align $p; echo $?
cat counts.ndjson counts.ndjson | tw-align $p; echo $?
sed 's/"mentions"/"records"/' counts.ndjson | tw-align $p; echo $?
sed 's/,"sums".*/}/' counts.ndjson | tw-align $p; echo $?
sed '2s/"m":393/"m":394/' counts.ndjson | tw-align $p; echo $?
