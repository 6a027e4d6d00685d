# Codes beside codes: posts with both, spans that meet.
cd "$src/tests/tw-matrix"
{
	cat interviews.ndjson
	echo '{"id":"9","text":"lapor anggaran","theme":["use","money"],"theme_evidence":[{"code":"use","rule":4,"at":[0,10],"words":"lapor angg"},{"code":"money","rule":8,"at":[6,14],"words":"anggaran"}]}'
} > "$OLDPWD/in"
cd "$OLDPWD"
tw-matrix -b theme --pairs in
for o in '' '--near 1' '--near 8' '--near 9'; do
	tw-matrix -b theme --pairs --cell spans $o -o tsv in
done
