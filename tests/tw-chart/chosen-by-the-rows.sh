# Without -t the rows choose: the description says what was drawn.
cd "$src/tests/tw-chart"
for f in programs months kinds; do
	tw-chart $f.ndjson | sed -n 's/<desc>\(.*\)<\/desc>.*/\1/p'
done
tw-chart -t bars months.ndjson | sed -n 's/<desc>\(.*\)<\/desc>.*/\1/p'
tw-chart -t heat --value n kinds.ndjson | sed -n 's/<desc>\(.*\)<\/desc>.*/\1/p'
tw-chart -t bars --value share kinds.ndjson | sed -n 's/<desc>\(.*\)<\/desc>.*/\1/p'
tw-chart --value share months.ndjson | sed -n 's/<desc>\(.*\)<\/desc>.*/\1/p'
