# Context is cut to so many columns without halves of letters, however many bytes
# a letter has, where much more text stands on either side than is looked at.
for letter in x é 東 😀 'é́́́'; do
	for pad in '' a ab abc; do
		printf '{"l":"%s","p":"%s"}\n' "$letter" "$pad"
	done
done | jq -c '(.p + .l * 150 + .p) as $side | {id: (.l + .p), platform: "x",
    kind: "original", text: ($side + " lapor " + $side),
    p: ["a"], p_evidence: [{code: "a", rule: 1, words: "lapor",
    at: [($side | length) + 1, ($side | length) + 6]}]}' > tagged
for width in 1 2 3 5; do
	echo "-- $width"
	tw-kwic -o tsv --width $width tagged | cut -f 2,6-
done
tw-kwic -o csv --width 40 tagged | sed -n 1,3p
