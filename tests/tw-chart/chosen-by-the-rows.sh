# Without -t the rows choose: the description says what was drawn.
cd "$src/tests/tw-chart"
drawn() { # what was drawn, and as how many marks
	svg=$(tw-chart "$@") || echo "status $?"
	echo "$svg" | sed -n 's/<desc[^>]*>\(.*\)<\/desc>.*/\1/p'
	echo "$svg" | grep -c '<rect class="[bnph][0-9]"\|<path class="series\|<circle class="dot'
}
for f in programs months kinds; do
	drawn $f.ndjson
done
drawn -t bars months.ndjson
drawn -t heat --value n kinds.ndjson
drawn -t bars --value share kinds.ndjson
drawn --value share months.ndjson
