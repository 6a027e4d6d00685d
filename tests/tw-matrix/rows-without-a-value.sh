# Records without the row's value are in no row, and counted.
cd "$src/tests/tw-matrix"
tw-matrix -b attributes.office -b theme -o tsv interviews.ndjson
tw-matrix -b attributes.offic -b theme -o tsv interviews.ndjson
echo $?
sed 's/,"theme_evidence":.*/}/' interviews.ndjson | tw-matrix -b conversation -b theme --cell spans -o tsv
echo $?
