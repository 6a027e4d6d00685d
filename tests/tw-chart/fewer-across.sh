# Of two dimensions without time what has fewer values goes across, by its label
for p in lapor wifi parking; do
	for i in ask thank; do
		printf '{"row":"count","program":"%s","intent":"%s","label":"to %s","n":3,"of":6,"unit":"mentions","share":0.5}\n' "$p" "$i" "$i"
	done
done > rows
tw-chart -t heat --value n -o term rows
jq -c '{row, intent, program, n, of, unit, share}' rows | tw-chart -t heat --value n -o term
